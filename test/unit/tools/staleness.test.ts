import { expect, it } from 'vitest';
import type { Claim } from '../../../src/dossier/model/schema.ts';
import { staleClaims } from '../../../tools/dossier/staleness.ts';
import { both, dossierOf, fact, source, supports } from '../dossier/pieces.ts';

const TODAY = '2026-11-27';
const SOURCES = [
  source('old', { date: '2026-01-05' }),
  source('older', { date: '2025' }),
  source('new', { date: '2026-06' }),
  source('undated', { date: null }),
];

function stale(...claims: Claim[]): string[] {
  return staleClaims(dossierOf({ sources: SOURCES, claims }), TODAY).map(
    ({ claim, by, date }) => `${claim}: ${by} ${date}`,
  );
}

const on = (...ids: string[]) => ({ evidence: ids.map((id) => supports(id)) });
const absence = (until: string) => ({ absence: { where: both('the papers'), queries: [], until } });

it('lists claims by their newest source, the oldest first', () => {
  const claims = [fact('one', on('older', 'old')), fact('two', on('new', 'old')), fact('three', on('older'))];
  expect(stale(...claims)).toEqual(['three: source 2025', 'one: source 2026-01-05']);
});

it('lists claims without any dated source', () => {
  expect(stale(fact('one', on('undated')), fact('two', on('undated', 'new')))).toEqual(['one: source null']);
});

it('lists an absence by the date of its search, whatever its sources', () => {
  expect(stale(fact('one', { ...on('new'), ...absence('2026-05-26') }))).toEqual(['one: search 2026-05-26']);
  expect(stale(fact('one', { ...on('old'), ...absence('2026-05-27') }))).toEqual([]);
});

it('does not list claims that were checked recently', () => {
  expect(stale(fact('one', { ...on('old'), dates: { checked: '2026-06' } }))).toEqual([]);
  expect(stale(fact('one', { ...on('older'), dates: { checked: '2026-05' } }))).toEqual([]);
  expect(stale(fact('one', { ...on('older'), dates: { checked: '2026-04' } }))).toEqual(['one: check 2026-04']);
});

it('leaves out calculations, which are as old as their premises', () => {
  const derivedFrom = { claims: ['one'], calculation: both('1 + 1') };
  expect(stale(fact('sum', { derivedFrom, evidence: [] }))).toEqual([]);
});
