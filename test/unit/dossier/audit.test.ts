import { describe, expect, it } from 'vitest';
import bundled from '../../../src/dossier/model/dossier.json' with { type: 'json' };
import { CLAIMS, COVERAGE, DISAGREEMENTS, type Finding, MODEL, NEWER } from './audit.ts';
import { FACT_ROWS } from './fact-rows.ts';

const FINDINGS = { CLAIMS, DISAGREEMENTS, MODEL, COVERAGE, NEWER };
const { claims, disagreements, entities, sources } = bundled;
const told = [...claims, ...disagreements].map(({ id }) => id);
const all = (Object.values(FINDINGS) as Readonly<Record<string, Finding>>[]).flatMap((part) => Object.values(part));

describe('each finding of the audit', () => {
  it.each(Object.entries(FINDINGS))('is fixed by existing items or says why not: %s', (_, part) => {
    const ids = [...told, ...[...entities, ...sources].map(({ id }) => id)];
    for (const [place, { mended, why }] of Object.entries<Finding>(part)) {
      expect(mended.length > 0 || why !== undefined, place).toBe(true);
      expect(
        mended.filter((id) => !ids.includes(id)),
        place,
      ).toEqual([]);
    }
  });

  it('is listed: forty claims, eleven disagreements, sixteen items of newer material', () => {
    const numbers = (part: object) => [...new Set(Object.keys(part).map((place) => Number.parseInt(place, 10)))];
    const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
    expect(numbers(CLAIMS).toSorted((a, b) => a - b)).toEqual(upTo(40));
    expect(Object.keys(DISAGREEMENTS)).toEqual(upTo(11).map((number) => `D${number}`));
    expect(numbers(NEWER).filter((number) => number > 0)).toEqual(upTo(16));
  });
});

it('every claim and disagreement answers a finding or one of the researchers’ rows', () => {
  const asked = new Set([
    ...all.flatMap(({ mended }) => mended),
    ...Object.values(FACT_ROWS).flatMap((row) => row.told),
  ]);
  expect(told.filter((id) => !asked.has(id))).toEqual([]);
});
