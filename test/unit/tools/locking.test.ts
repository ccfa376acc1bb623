import { describe, expect, it } from 'vitest';
import type { Lock } from '../../../src/dossier/model/lock.ts';
import type { Dossier } from '../../../src/dossier/model/schema.ts';
import { lockDossier } from '../../../tools/dossier/locking.ts';
import { findWords } from '../../../tools/dossier/texts.ts';
import { both, caveat, dossierOf, fact, source, supports } from '../dossier/pieces.ts';

const TODAY = '2026-11-22';
const texts = new Map([['a', 'He said “one run” – and no more.']]);

function lock(locator: string | null, before: Lock | null = null, read = false, now = texts) {
  const claims = [
    fact('claim', { evidence: [supports('a', { locator })] }),
    caveat('limit', { qualifies: ['claim'], evidence: [supports('b')] }),
  ];
  return lockDossier(dossierOf({ sources: [source('a'), source('b')], claims }), now, before, TODAY, () => read);
}

describe('findWords', () => {
  it.each([
    ['“one run” – and', 'exact'],
    ['"one run" - and', 'folded'],
    ['two runs', null],
    ['One run', null],
  ])('finds %j as %s', (words, found) => {
    expect(findWords(words, texts.get('a') ?? '')).toBe(found);
  });
});

describe('lockDossier', () => {
  it('records how each piece of evidence was found', () => {
    const { lock: made, problems } = lock('"one run"');
    expect(problems).toEqual([]);
    expect(made.evidence).toMatchObject([
      { in: 'claim', source: 'a', locator: '"one run"', found: 'folded', read: null },
      { in: 'limit', source: 'b', locator: null, found: null, read: null },
    ]);
    expect(Object.keys(made.texts)).toEqual(['a']);
  });

  it('reports locators that are not found or missing, and missing texts', () => {
    expect(lock('two runs').problems).toEqual(['claim, a: not in its text: "two runs"']);
    expect(lock(null).problems).toEqual(['claim, a: has a text, so it needs a locator']);
    expect(lock('one run', null, false, new Map()).problems).toEqual(['claim, a: no a.txt to find "one run" in']);
  });

  it('keeps a reading until the statement or the text changes', () => {
    const read = lock('one run', null, true).lock;
    expect(read.evidence[0]?.read).toBe(TODAY);
    expect(read.evidence[1]?.read).toBe(null);
    expect(lock('one run', read).lock.evidence[0]?.read).toBe(TODAY);
    expect(lock('He said', read).lock.evidence[0]?.read).toBe(null);
    const changed = new Map([['a', 'He said “one run” – and much more.']]);
    expect(lock('one run', read, false, changed).lock.evidence[0]?.read).toBe(null);
  });
});

describe('a text that differs from the lock', () => {
  const change = { revision: '2026-11-22', of: [], added: [], removed: [], what: both('It'), why: both('Because') };
  const entry = (of: string[], removed: string[] = [], revision = change.revision) => ({
    ...change,
    of,
    removed,
    revision,
  });
  const claims = [fact('claim'), fact('second'), caveat('limit', { qualifies: ['claim'] })];
  const dossier = dossierOf({ claims });
  const before = lockDossier(dossier, new Map(), null, TODAY, () => false).lock;
  const problems = (now: Partial<Dossier>) =>
    lockDossier({ ...dossier, ...now }, new Map(), before, TODAY, () => false).problems;
  const reworded = claims.map((claim) => (claim.id === 'claim' ? { ...claim, text: both('Other words.') } : claim));

  it('is not reported if it is new', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ claims: [...claims, fact('new')] })).toEqual([]);
  });

  it('has to be listed in this revision’s changes', () => {
    const refused = ['claim: changed since the last check; list it in "changes" under 2026-11-22'];
    expect(problems({ claims: reworded })).toEqual(refused);
    expect(problems({ claims: reworded, changes: [entry(['second'])] })).toEqual(refused);
    expect(problems({ claims: reworded, changes: [entry(['claim'], [], '2026-11-21')] })).toEqual(refused);
    expect(problems({ claims: reworded, changes: [entry(['second']), entry(['claim'])] })).toEqual([]);
  });

  it('has to be listed if it was removed', () => {
    const left = claims.slice(0, 1);
    expect(problems({ claims: left, changes: [entry([], ['second'])] })).toEqual([
      'limit: removed since the last check; list it in "changes" under 2026-11-22',
    ]);
  });

  it('may be that of a glance', () => {
    const words = { line: both('A'), takeaway: both('B'), detail: both('C') };
    const entities = dossier.entities.map((entity) => ({
      ...entity,
      glance: { ...words, leads: 'claim', covers: [] },
    }));
    expect(problems({ entities })).toHaveLength(2);
    expect(problems({ entities, changes: [entry(['thing', 'other'])] })).toEqual([]);
  });
});
