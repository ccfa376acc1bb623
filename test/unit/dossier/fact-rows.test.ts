import { expect, it } from 'vitest';
import bundled from '../../../src/dossier/model/dossier.json' with { type: 'json' };
import { FACT_ROWS } from './fact-rows.ts';

it.each(Object.entries(FACT_ROWS))('row %s is covered by existing claims or disagreements', (_, { coveredBy }) => {
  const ids = [...bundled.claims, ...bundled.disagreements].map(({ id }) => id);
  expect(coveredBy).not.toHaveLength(0);
  expect(coveredBy.filter((id) => !ids.includes(id))).toEqual([]);
});
