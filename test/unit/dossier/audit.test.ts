import { describe, expect, it } from 'vitest';
import bundled from '../../../src/dossier/model/dossier.json' with { type: 'json' };
import { CLAIMS, COVERAGE, DISAGREEMENTS, type Finding, MODEL, NEWER } from './audit.ts';
import { FACT_ROWS } from './fact-rows.ts';

const FINDINGS = { CLAIMS, DISAGREEMENTS, MODEL, COVERAGE, NEWER };
const { claims, disagreements, entities, sources } = bundled;
const bundledIds = [...claims, ...disagreements].map(({ id }) => id);
const all = (Object.values(FINDINGS) as Readonly<Record<string, Finding>>[]).flatMap((part) => Object.values(part));

describe('each finding of the audit', () => {
  it.each(Object.entries(FINDINGS))('is fixed by existing items or says why not: %s', (_, part) => {
    const ids = [...bundledIds, ...[...entities, ...sources].map(({ id }) => id)];
    for (const [place, { fixedBy, why }] of Object.entries<Finding>(part)) {
      expect(fixedBy.length > 0 || why !== undefined, place).toBe(true);
      expect(
        fixedBy.filter((id) => !ids.includes(id)),
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
  const answering = new Set([
    ...all.flatMap(({ fixedBy }) => fixedBy),
    ...Object.values(FACT_ROWS).flatMap((row) => row.coveredBy),
  ]);
  expect(bundledIds.filter((id) => !answering.has(id))).toEqual([]);
});
