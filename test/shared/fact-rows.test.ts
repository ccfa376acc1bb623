/** Holds the table of rows against the researchers' own; runs only where that is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FACT_ROWS } from '../unit/dossier/fact-rows.ts';

const table = new URL('../../../shared/sources/facts.md', import.meta.url);

const because = { meta: { because: '../shared/sources is not here' } };

it.skipIf(!existsSync(table))('every row of facts.md has its place in the dossier', because, () => {
  const rows = [...readFileSync(table, 'utf8').matchAll(/^\| (\d+) \|/gm)].map(([, row]) => row);
  expect(rows).not.toHaveLength(0);
  expect(Object.keys(FACT_ROWS)).toEqual(rows);
});
