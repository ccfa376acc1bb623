import { describe, expect, it } from 'vitest';
import { furtherRemarks, statusRemark, tracedWords } from '../../../src/card/basis-words.ts';
import { type Statement, stateClaim } from '../../../src/dossier/describe/statement.ts';
import { LANGUAGES, type Language } from '../../../src/dossier/model/languages.ts';
import { DETAIL_LEVELS } from '../../../src/dossier/model/levels.ts';
import type { Claim, Evidence } from '../../../src/dossier/model/schema.ts';
import { both, contextOf, dossierOf, fact, inferred, source, stated, supports } from '../dossier/pieces.ts';

const SOURCES = [
  source('city', { publisher: { en: 'the city', 'zh-CN': '市政府' }, kind: 'announcement', party: 'team' }),
  source('scmp', { publisher: 'SCMP', derivedFrom: [stated('city')] }),
  source('toms', { publisher: "Tom's Hardware", derivedFrom: [stated('scmp')] }),
  source('blog', { publisher: 'Blog', derivedFrom: [inferred('scmp')] }),
  source('gogo', { publisher: 'GogoAI', derivedFrom: null }),
  source('gogo-too', { publisher: 'GogoAI', derivedFrom: null }),
  source('best', { publisher: 'BestAIFor', derivedFrom: null }),
  source('lab', { publisher: { en: 'The lab', 'zh-CN': '实验室' } }),
  source('press', { publisher: 'Press' }),
];
const later = fact('later');
const parties = [{ id: 'team', name: { en: 'The team', 'zh-CN': '该团队' } }];

function state(evidence: readonly Evidence[], change: Partial<Claim>, language: Language): Statement {
  const claim = fact('claim', { evidence: [...evidence], ...change });
  const dossier = dossierOf({ sources: SOURCES, parties, claims: [claim, later] });
  return stateClaim(claim, contextOf(dossier, { language }));
}

const by = (stance: Evidence['stance'], ...ids: string[]) => ids.map((id) => supports(id, { stance }));
const yes = (...ids: string[]) => by('supports', ...ids);
const own = (id: string) => supports(id, { stance: 'disputes', origin: 'own' });
const absence = { where: both('the sources'), queries: [], until: '2026-11-27' };
const overtakenBy = { claim: 'later', date: '2026-07' };
const derivedFrom = { claims: ['later'], calculation: both('1 + 1') };
const team = { parties: ['team'] };

describe('the status', () => {
  it.each<[string, string, Evidence[], Partial<Claim>?]>([
    ['The team’s own word', '该团队自述', yes('city', 'scmp'), team],
    ['The team’s own word (inferred)', '该团队自述（推断）', yes('blog'), team],
    ['One source behind it: the city', '背后只有一个来源：市政府', yes('scmp', 'toms')],
    ['One source behind it: the city (inferred)', '背后只有一个来源：市政府（推断）', yes('blog')],
    ['Two independent sources', '两个独立来源', yes('scmp', 'lab')],
    ['3 independent sources', '3 个独立来源', yes('scmp', 'lab', 'press')],
    ['GogoAI, without a source', 'GogoAI，未说明出处', yes('gogo')],
    ['GogoAI and BestAIFor, without a source', 'GogoAI 和 BestAIFor，未说明出处', yes('gogo', 'best')],
    ['GogoAI, without a source', 'GogoAI，未说明出处', yes('gogo', 'gogo-too')],
    ['Looked for until 27 November 2026', '查找至2026年11月27日', yes('toms'), { absence }],
    ['Looked for until 27 November 2026', '查找至2026年11月27日', [], { absence }],
    ['Our own arithmetic', '我们自己的计算', [], { derivedFrom }],
    ['Our own inference', '我们自己的推断', [], { derivedFrom: { claims: ['later'], inference: both('so') } }],
    ['Overtaken', '已被后来的证据取代', yes('toms'), { overtakenBy }],
    ['The lab says otherwise', '实验室说法不同', [...yes('scmp'), own('lab')]],
    ['GogoAI and SCMP say otherwise', 'GogoAI 和 SCMP 说法不同', [own('gogo'), ...by('disputes', 'scmp')]],
    ['3 sources say otherwise', '3 个来源说法不同', ['gogo', 'lab', 'press'].map(own)],
    ['GogoAI, in part', 'GogoAI，部分相同', by('partly', 'gogo')],
    ['No source says all of it', '没有来源完整地这样说', by('limits', 'gogo')],
    ['A forecast · GogoAI, without a source', '预测 · GogoAI，未说明出处', yes('gogo'), { nature: 'forecast' }],
    ['An opinion', '看法', by('limits', 'gogo'), { nature: 'opinion' }],
  ])('is %j, and in Chinese %j', (english, chinese, evidence, change = {}) => {
    const words = LANGUAGES.map((language) => statusRemark(state(evidence, change, language), language).words);
    expect(words).toEqual([english, chinese]);
  });

  it('links only the sources that say otherwise', () => {
    const evidence = [...yes('scmp'), own('lab'), ...by('disputes', 'gogo')];
    expect(statusRemark(state(evidence, {}, 'en'), 'en')).toEqual({ words: 'The lab says otherwise', numbers: [2] });
    expect(statusRemark(state(yes('scmp'), {}, 'en'), 'en').numbers).toEqual([]);
  });
});

describe('a further remark', () => {
  const remarks = (evidence: Evidence[], change: Partial<Claim> = {}, language: Language = 'en') =>
    furtherRemarks(state(evidence, change, language), 'full', language).map(({ words }) => words);

  it('mentions dissents without a source, which do not change the status', () => {
    const evidence = [...yes('scmp'), ...by('disputes', 'gogo')];
    expect(statusRemark(state(evidence, team, 'en'), 'en').words).toBe('The team’s own word');
    expect(remarks(evidence)).toEqual(['GogoAI says otherwise, without a source']);
    expect(remarks(evidence, {}, 'zh-CN')).toEqual(['GogoAI 说法不同，未说明出处']);
    expect(remarks([own('lab'), ...by('disputes', 'gogo', 'best')])).toEqual([
      'GogoAI and BestAIFor say otherwise, without a source',
    ]);
  });

  it('names sources that agree with an absence', () => {
    const words = (language: Language) =>
      furtherRemarks(state(yes('toms'), { absence }, language), 'standard', language).map((remark) => remark.words);
    expect(words('en')).toEqual(["also said by Tom's Hardware"]);
    expect(words('zh-CN')).toEqual(["Tom's Hardware 也这样说"]);
  });

  it('names sources that dispute an overtaken statement', () => {
    expect(remarks([own('lab')], { overtakenBy })).toEqual(['The lab says otherwise']);
  });

  it('names sources that limit it, go further, or say it in part', () => {
    const evidence = [...by('partly', 'scmp'), ...by('overstates', 'gogo', 'best'), ...by('limits', 'lab')];
    expect(remarks(evidence)).toEqual([
      'limited by The lab',
      'goes further: GogoAI and BestAIFor',
      'in part also: SCMP',
    ]);
    expect(remarks(evidence, {}, 'zh-CN')).toEqual([
      '另有限定：实验室',
      '说得更多：GogoAI 和 BestAIFor',
      '部分相同：SCMP',
    ]);
    const told = DETAIL_LEVELS.map((level) => furtherRemarks(state(evidence, {}, 'en'), level, 'en').length);
    expect(told).toEqual([1, 2, 3]);
  });

  it('links each source by its number in the dossier', () => {
    const evidence = [...yes('scmp'), ...by('limits', 'lab', 'press')];
    expect(furtherRemarks(state(evidence, {}, 'en'), 'brief', 'en')).toEqual([
      { words: 'limited by The lab and Press', numbers: [2, 3] },
    ]);
  });
});

describe('tracedWords', () => {
  it.each<[string, string, Evidence[]]>([
    [
      '5 reports: 1 by the city itself, 3 repeat the city (1 inferred), 1 does not name its source',
      '5 篇报道：1 篇出自市政府本身，3 篇转述市政府（其中 1 篇为推断），1 篇未说明出处',
      yes('city', 'scmp', 'toms', 'blog', 'gogo'),
    ],
    ['1 report: by the city itself', '1 篇报道：出自市政府本身', yes('city')],
    ['1 report: repeats the city', '1 篇报道：转述市政府', yes('scmp')],
    ['1 report: repeats the city (inferred)', '1 篇报道：转述市政府（推断）', yes('blog')],
    ['2 reports: both repeat the city', '2 篇报道：均转述市政府', yes('scmp', 'toms')],
    [
      '3 reports: all repeat the city (1 inferred)',
      '3 篇报道：均转述市政府（其中 1 篇为推断）',
      yes('scmp', 'toms', 'blog'),
    ],
    [
      '2 reports: 1 repeats the city, 1 by Press itself',
      '2 篇报道：1 篇转述市政府，1 篇出自 Press 本身',
      yes('scmp', 'press'),
    ],
  ])('returns %j', (english, chinese, evidence) => {
    const words = LANGUAGES.map((language) => tracedWords(state(evidence, {}, language).basis, language));
    expect(words).toEqual([english, chinese]);
  });

  it('returns null if no source supports it, or none states its origin', () => {
    expect(tracedWords(state(yes('gogo', 'best'), {}, 'en').basis, 'en')).toBeNull();
    expect(tracedWords(state(by('limits', 'gogo'), {}, 'en').basis, 'en')).toBeNull();
  });
});

it.each(LANGUAGES)('no remark uses a number as a name: %s', (language) => {
  const evidence = [own('lab'), ...by('disputes', 'gogo'), ...by('limits', 'scmp'), ...by('partly', 'toms')];
  const statement = state(evidence, {}, language);
  const all = [statusRemark(statement, language), ...furtherRemarks(statement, 'full', language)];
  expect(all.map(({ words }) => words).join()).not.toMatch(/\d/);
});
