/** The prefilter on saved news pages: names that are not there must not make a page load more. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Named } from '../../src/dossier/model/names.ts';
import { COMMON_WORDS } from '../../src/dossier/validate/common-words.ts';
import { compileNames } from '../../src/matcher/compile.ts';
import { createHashSet } from '../../src/matcher/hash-set.ts';
import { createBeginningSearch, createPrefilter } from '../../src/matcher/prefilter.ts';

const PAGES = '../shared/pages';

const because = { meta: { because: 'they need ../shared/pages, which is not part of a clone' } };

const paths = existsSync(PAGES) ? readdirSync(PAGES, { recursive: true, encoding: 'utf8' }) : [];
/** The text of each page, as far as it can be had without a browser. */
const texts = paths
  .filter((path) => path.endsWith('.html'))
  .map((path) =>
    readFileSync(join(PAGES, path), 'utf8')
      .replace(/<(script|style)\b.*?<\/\1>/gis, ' ')
      .replace(/<[^>]*>/g, ' '),
  );

const words = COMMON_WORDS.split(' ').filter((word) => word.length > 3);
const inTitleCase = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Names of two ordinary words that stand together on none of the pages. */
function* names(): Generator<Named> {
  for (let i = 0; ; i++) {
    const pair = [words[(i * 7) % words.length], words[(i * 13 + 5) % words.length]].map((word = '') =>
      inTitleCase(word),
    );
    const written = pair.join(' ');
    const isThere = texts.some((text) => text.toLowerCase().includes(written.toLowerCase()));
    if (isThere || new Set(pair).size < 2) continue;
    yield {
      id: `name-${i}`,
      full: [pair.map((word) => [word])],
      short: [],
      not: [],
      own: {},
      order: 'fixed',
      case: 'any',
    };
  }
}

function first(count: number): Named[] {
  const found: Named[] = [];
  for (const name of names()) if (found.push(name) === count) break;
  return found;
}

it.skipIf(paths.length === 0).each([20, 500])(
  '%i names of two words, on none of the saved pages, are ruled out on nearly all',
  because,
  (count) => {
    const { names } = compileNames(first(count));
    const mayName = createPrefilter(createBeginningSearch(names, createHashSet(names.hashes)));
    const passed = texts.filter(mayName).length;
    expect(texts.length).toBeGreaterThanOrEqual(43);
    expect(passed).toBeLessThanOrEqual(texts.length - 41);
  },
);
