import { describe, expect, it } from 'vitest';
import { stateClaim, stateDisagreement } from '../../../src/dossier/describe/statement.ts';
import type { Language } from '../../../src/dossier/model/languages.ts';
import type { Lock } from '../../../src/dossier/model/lock.ts';
import type { Claim, Disagreement, Evidence } from '../../../src/dossier/model/schema.ts';
import { both, contextOf, dossierOf, fact, inferred, lockOf, source, stated, supports } from './pieces.ts';

const LATER = [
  fact('later'),
  fact('once-later', { overtakenBy: { claim: 'latest', date: '2026-08' } }),
  fact('latest'),
];
const SOURCES = [
  source('a', { publisher: both('Publisher a') }),
  source('b', { url: null }),
  source('copy', { derivedFrom: [inferred('a')] }),
];

function contextWith(evidence: readonly Evidence[], language: Language, checks: Lock['evidence']) {
  const dossier = dossierOf({ sources: SOURCES, claims: [fact('cited', { evidence: [...evidence] }), ...LATER] });
  return contextOf(dossier, { lock: lockOf(dossier, { evidence: checks }), language });
}

const state = (change: Partial<Claim>, language: Language = 'en', checks: Lock['evidence'] = []) => {
  const claim = fact('claim', change);
  return stateClaim(claim, contextWith(claim.evidence, language, checks));
};

const check = (place: string, source: string, found: 'exact' | 'folded' | null): Lock['evidence'][number] => ({
  in: place,
  source,
  locator: 'word',
  found,
  statement: 'abc',
  read: null,
});

describe('stateClaim', () => {
  it('has the claim and its support in the reader’s language', () => {
    const change = { dates: { holds: '2026-06' }, evidence: [supports('a'), supports('copy')] };
    const basis = { status: 'one', sources: 2, unstated: 0 };
    expect(state(change)).toMatchObject({
      id: 'claim',
      text: 'Text of claim.',
      dates: { holds: '2026-06' },
      basis: { ...basis, origins: [{ publisher: 'Publisher a', sources: 2, inferred: 1 }] },
      absence: null,
      overtaken: [],
    });
    expect(state(change, 'zh-CN')).toMatchObject({
      text: 'Text of claim.（中文）',
      basis: { ...basis, origins: [{ publisher: 'Publisher a（中文）', sources: 2, inferred: 1 }] },
    });
  });

  it('has the claim that overtook it, with the date', () => {
    const overtakenBy = { claim: 'later', date: '2026-07' };
    expect(state({ overtakenBy })).toMatchObject({
      basis: { status: 'overtaken' },
      overtaken: [{ text: 'Text of later.', date: '2026-07' }],
    });
    expect(state({ overtakenBy }, 'zh-CN').overtaken[0]?.text).toBe('Text of later.（中文）');
  });

  it('has the whole chain of claims that overtook it', () => {
    const overtakenBy = { claim: 'once-later', date: '2026-07' };
    expect(state({ overtakenBy }).overtaken).toEqual([
      { text: 'Text of once-later.', date: '2026-07' },
      { text: 'Text of latest.', date: '2026-08' },
    ]);
  });

  it('says where and until when something was looked for', () => {
    const absence = { where: both('the sources'), queries: ['score'], until: '2026-11-22' };
    expect(state({ absence })).toMatchObject({
      basis: { status: 'not-found' },
      absence: { where: 'the sources', queries: ['score'], until: '2026-11-22' },
    });
    expect(state({ absence }, 'zh-CN').absence?.where).toBe('the sources（中文）');
  });

  it('has the stance of each source by number', () => {
    const evidence = [supports('b'), supports('a', { stance: 'disputes' }), supports('copy', { stance: 'limits' })];
    const told = state({ evidence }).evidence.map(({ number, publisher, stance }) => [number, publisher, stance]);
    expect(told).toEqual([
      [1, 'Publisher b', 'supports'],
      [2, 'Publisher a', 'disputes'],
      [3, 'Publisher copy', 'limits'],
    ]);
  });

  it('links to the quoted passage if there is an address and a locator', () => {
    const evidence = [
      supports('a', { locator: 'so-called, word' }),
      supports('copy'),
      supports('b', { locator: 'word' }),
    ];
    expect(state({ evidence }).evidence.map(({ url, locator }) => [url, locator])).toEqual([
      ['https://example.org/a#:~:text=so%2Dcalled%2C%20word', 'so-called, word'],
      ['https://example.org/copy', null],
      [null, 'word'],
    ]);
  });

  it('links to the address of the quotation if it differs from the source’s', () => {
    const evidence = [supports('a', { locator: 'word', url: 'https://example.org/a/readme' })];
    expect(state({ evidence }).evidence[0]?.url).toBe('https://example.org/a/readme#:~:text=word');
  });

  it('says how its own locators were found', () => {
    const evidence = ['a', 'b', 'copy'].map((id) => supports(id, { locator: 'word' }));
    const checks = [check('other', 'copy', 'exact'), check('claim', 'b', 'folded'), check('claim', 'a', 'exact')];
    expect(state({ evidence }, 'en', checks).evidence.map(({ found }) => found)).toEqual(['exact', 'folded', null]);
    expect(state({ evidence }, 'en', [check('claim', 'a', null)]).evidence[0]?.found).toBeNull();
  });

  it('has the origin of a statement if it differs from that of its article', () => {
    const origins: Evidence['origin'][] = [undefined, 'own', null, stated('b'), inferred('a')];
    const evidence = origins.map((origin) => supports('copy', { origin }));
    expect(state({ evidence }, 'zh-CN').evidence.map(({ origin }) => origin)).toEqual([
      null,
      'own',
      'unstated',
      { publisher: 'Publisher b', date: '2026-06', inferred: false },
      { publisher: 'Publisher a（中文）', date: '2026-06', inferred: true },
    ]);
  });
});

describe('stateDisagreement', () => {
  const evidence = [supports('a', { locator: 'word' })];
  const disagreement: Disagreement = {
    id: 'question',
    entities: ['thing'],
    question: both('Is it?'),
    positions: [
      { text: both('Yes.'), evidence },
      { text: both('No.'), evidence: [...evidence, supports('b', { stance: 'limits' })] },
    ],
  };
  const numbered = disagreement.positions.flatMap((position) => position.evidence);

  it('has the evidence for each position and how it was checked', () => {
    const context = contextWith(numbered, 'en', [check('question/1', 'a', 'exact')]);
    const found = { number: 1, stance: 'supports', url: 'https://example.org/a#:~:text=word' };
    expect(stateDisagreement(disagreement, context)).toMatchObject({
      id: 'question',
      question: 'Is it?',
      positions: [
        { text: 'Yes.', evidence: [{ ...found, found: null }] },
        {
          text: 'No.',
          evidence: [
            { ...found, found: 'exact' },
            { number: 2, stance: 'limits', found: null },
          ],
        },
      ],
      note: null,
    });
  });

  it('has its texts and note in the reader’s language', () => {
    const told = stateDisagreement({ ...disagreement, note: both('Open.') }, contextWith(numbered, 'zh-CN', []));
    expect([told.question, ...told.positions.map(({ text }) => text), told.note]).toEqual([
      ...['Is it?（中文）', 'Yes.（中文）', 'No.（中文）', 'Open.（中文）'],
    ]);
  });
});
