import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../src/card/glance-texts.ts';
import { evidenceLine } from '../../../src/card/glance-words.ts';
import { describe as describeEntity } from '../../../src/dossier/describe/describe-entity.ts';
import bundled from '../../../src/dossier/model/dossier.json' with { type: 'json' };
import bundledLock from '../../../src/dossier/model/dossier.lock.json' with { type: 'json' };
import { LANGUAGES, type Language } from '../../../src/dossier/model/languages.ts';
import { parseLock } from '../../../src/dossier/model/lock.ts';
import type { Claim, Dossier } from '../../../src/dossier/model/schema.ts';
import { parseDossier } from '../../../src/dossier/validate/validate.ts';
import { both, dossierOf, fact, inferred, lockOf, NOWHERE, source, stated, supports } from '../dossier/pieces.ts';

const told = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.publisher}]`)).join('');

const SOURCES = [
  source('news', { kind: 'announcement', publisher: 'Town', party: 'team' }),
  source('team', { publisher: 'Team', party: 'team' }),
  source('lab', { publisher: 'Lab' }),
  ...['A', 'B', 'C', 'D'].map((id) => source(id, { publisher: id, derivedFrom: [stated('news')] })),
  source('long', { publisher: 'A Paper with a Very Long Name of Its Own', derivedFrom: [stated('news')] }),
  source('guess', { publisher: 'Guess', derivedFrom: [inferred('lab')] }),
  source('silent', { publisher: 'Silent', derivedFrom: null }),
];

/** Returns the line in each language, with a bar after the part in bold. */
function lines(evidence: Claim['evidence'], change: Partial<Claim> = {}): string[] {
  const parties = [{ id: 'team', name: both('The team') }];
  return LANGUAGES.map((language) =>
    lineOf(dossierOf({ parties, sources: SOURCES, claims: [fact('one', { evidence, ...change })] }), 'thing', language),
  );
}

function lineOf(dossier: Dossier, entity: string, language: Language, lock = lockOf(dossier)): string {
  const { glance } = describeEntity(dossier, lock, {
    entity,
    level: 'brief',
    language,
    today: '2026-11-24',
    reporting: NOWHERE,
  });
  if (!glance) throw new Error('no glance');
  const { first, rest } = evidenceLine(glance, language);
  return `${told(first)}|${told(rest)}`;
}

const all = (...ids: string[]) => ids.map((id) => supports(id));

describe('the evidence line', () => {
  it.each<[string, Claim['evidence'], Partial<Claim>, string, string]>([
    ['one repeats', all('A'), {}, 'One announcement|, repeated by [A]', '出自同一份公告|，由[A]转述'],
    [
      'three do',
      all('A', 'B', 'C'),
      {},
      'One announcement|, repeated by [A], [B] and [C]',
      '出自同一份公告|，由[A]、[B]和[C]转述',
    ],
    [
      'more do',
      all('A', 'B', 'C', 'D'),
      {},
      'One announcement|, repeated by [A], [B] and 2 others',
      '出自同一份公告|，由[A]、[B] 等 4 家转述',
    ],
    [
      'a long name',
      all('long', 'A', 'B'),
      {},
      'One announcement|, repeated by [A Paper with a Very Long Name of Its Own] and 2 others',
      '出自同一份公告|，由[A Paper with a Very Long Name of Its Own]、[A]和[B]转述',
    ],
    ['nobody repeats', all('news'), {}, 'One announcement|, by [Town]', '出自同一份公告|，由[Town]发布'],
    [
      'their own word',
      all('team', 'A'),
      { parties: ['team'] },
      'The team’s own word|, repeated by [A]',
      'The team（中文）自述|，由[A]转述',
    ],
    ['no announcement', all('lab'), {}, 'One source|: [Lab]', '同一个来源|：[Lab]'],
    [
      'by inference',
      all('guess'),
      {},
      'One source|, repeated by [Guess] (inferred)',
      '同一个来源|，由[Guess]转述（推断）',
    ],
    ['several', all('lab', 'A'), {}, 'Two independent sources|: [Town] and [Lab]', '两个独立来源|：[Town]和[Lab]'],
    ['unstated', all('silent'), {}, 'No source named| by [Silent]', '未说明出处|：[Silent]'],
    ['in part', [supports('A', { stance: 'partly' })], {}, 'In part|: [A]', '部分相同|：[A]'],
    [
      'disputed',
      [...all('A'), supports('lab', { stance: 'disputes' })],
      {},
      '[Lab] says otherwise|; said by [A]',
      '[Lab]说法不同|；持此说的有[A]',
    ],
    ['a forecast', all('A'), { nature: 'forecast' }, 'A forecast| by [A]', '预测|：[A]'],
    [
      'arithmetic',
      [],
      { derivedFrom: { claims: ['two'], calculation: both('2 × 2') } },
      'Our own arithmetic|',
      '我们自己的计算|',
    ],
  ])('says who, and what is mere repetition: %s', (_, evidence, change, english, chinese) => {
    expect(lines(evidence, change)).toEqual([english, chinese]);
  });

  it('names nobody twice', () => {
    const twice = [source('x', { publisher: 'Same' }), source('y', { publisher: 'Same', url: null })];
    const dossier = dossierOf({ sources: twice, claims: [fact('one', { evidence: all('x', 'y') })] });
    expect(lineOf(dossier, 'thing', 'en')).toBe('Two independent sources|: [Same]');
  });

  it('is short and mentions repetition in the bundled dossier', () => {
    const dossier = parseDossier(bundled);
    for (const { id } of dossier.entities) {
      const line = lineOf(dossier, id, 'en', parseLock(bundledLock));
      expect(line).toBe("One announcement|, repeated by [South China Morning Post], [Tom's Hardware] and [SignalDesk]");
      expect(line.split(' ').length).toBeLessThanOrEqual(12);
    }
  });
});
