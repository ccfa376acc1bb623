/** The names of the bundled dossier, and the bundled words about short forms, ready for use. */

import bundled from '../../../src/dossier/model/dossier.json' with { type: 'json' };
import { namesOf } from '../../../src/dossier/model/names.ts';
import { parseDossier } from '../../../src/dossier/validate/validate.ts';
import { compileNames } from '../../../src/matcher/compile.ts';
import { createFinder, findNames, type Hit, IN_PIECES } from '../../../src/matcher/matcher.ts';
import { createOtherSense } from '../../../src/matcher/sense/other-sense.ts';
import { beginsAlone, endsAlone } from '../../../src/matcher/text/boundaries.ts';
import { readSenseWords } from '../../../tools/build/sense-words.ts';

export const named = namesOf(parseDossier(bundled).entities);
export const finder = createFinder(compileNames(named));
export const isSomethingElse = createOtherSense(readSenseWords());

/** Every hit, whatever stands around it. */
export function hitsIn(text: string): Hit[] {
  return [...findNames(text, finder, (hit) => hit)];
}

/** Every hit that stands alone. */
export function aloneIn(text: string): Hit[] {
  return [
    ...findNames(text, finder, (hit) => {
      const name = text.slice(hit.start, hit.end);
      if (!beginsAlone(text.slice(Math.max(0, hit.start - 12), hit.start), name)) return null;
      return endsAlone(text.slice(hit.end, hit.end + 12)) ? hit : IN_PIECES;
    }),
  ];
}

/** The full names that stand alone, as they are written. */
export function fullNamesIn(text: string): string[] {
  return aloneIn(text)
    .filter(({ short }) => !short)
    .map(({ start, end }) => text.slice(start, end));
}
