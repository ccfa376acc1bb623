/** Compares the table of rows with the researchers' own, which only ../shared has. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FACT_ROWS } from '../unit/dossier/fact-rows.ts';

const table = new URL('../../../shared/sources/facts.md', import.meta.url);

const because = { meta: { because: 'they need ../shared/sources, which is not part of a clone' } };

it.skipIf(!existsSync(table))('every row of facts.md is covered by the dossier', because, () => {
  const rows = [...readFileSync(table, 'utf8').matchAll(/^\| (\d+) \|/gm)].map(([, row]) => row);
  expect(rows).not.toHaveLength(0);
  expect(Object.keys(FACT_ROWS)).toEqual(rows);
});
