import { expect, it } from 'vitest';
import bundled from '../../../src/dossier/dossier.json' with { type: 'json' };
import { FACT_ROWS } from './fact-rows.ts';

it.each(Object.entries(FACT_ROWS))('row %s is told by claims or disagreements that there are', (_, { told }) => {
  const ids = [...bundled.claims, ...bundled.disagreements].map(({ id }) => id);
  expect(told).not.toHaveLength(0);
  expect(told.filter((id) => !ids.includes(id))).toEqual([]);
});

it('every claim and disagreement tells a row', () => {
  const told = new Set(Object.values(FACT_ROWS).flatMap((row) => row.told));
  // What the model card says of DeepSeek's own work stands in no row.
  const others = ['deepseek-own-post-training'];
  const ids = [...bundled.claims, ...bundled.disagreements].map(({ id }) => id);
  expect(ids.filter((id) => !told.has(id))).toEqual(others);
});
