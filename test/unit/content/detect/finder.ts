/** The names of the bundled dossier, ready to be found. */
import { createFinder, findNames, type Hit } from '../../../../src/content/detect/find.ts';
import { compileNames } from '../../../../src/content/detect/names.ts';
import { standsAlone } from '../../../../src/content/detect/surroundings.ts';
import bundled from '../../../../src/dossier/dossier.json' with { type: 'json' };
import { namesOf } from '../../../../src/dossier/names.ts';
import { parseDossier } from '../../../../src/dossier/validate.ts';

export const named = namesOf(parseDossier(bundled).entities);
export const finder = createFinder(compileNames(named));

/** Every hit, whatever stands around it. */
export function hitsIn(text: string): Hit[] {
  return [...findNames(text, finder, (hit) => hit)];
}

/** Every hit that stands alone. */
export function aloneIn(text: string): Hit[] {
  const isAlone = ({ start, end }: Hit) =>
    standsAlone(text.slice(Math.max(0, start - 12), start), text.slice(end, end + 12));
  return [...findNames(text, finder, (hit) => (isAlone(hit) ? hit : null))];
}

/** The full names that stand alone, as they are written. */
export function fullNamesIn(text: string): string[] {
  return aloneIn(text)
    .filter(({ short }) => !short)
    .map(({ start, end }) => text.slice(start, end));
}
