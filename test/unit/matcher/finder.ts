/** A finder and a judge for the bundled dossier, its own words and all packs. */
import bundled from '../../../src/dossier/model/dossier.json' with { type: 'json' };
import { namesOf } from '../../../src/dossier/model/names.ts';
import { parseDossier } from '../../../src/dossier/validate/validate.ts';
import { compileNames } from '../../../src/matcher/compile.ts';
import { assumedSense, createJudge } from '../../../src/matcher/judge.ts';
import { createFinder, findNames, type Match } from '../../../src/matcher/matcher.ts';
import { createOtherSense, type ShortFormSense } from '../../../src/matcher/packs/other-sense.ts';
import { readPacks } from '../../../tools/build/packs.ts';
import ownWords from './own-words.json' with { type: 'json' };

export const named = namesOf(parseDossier(bundled).entities);
export const finder = createFinder(compileNames(named));
export const otherSense = createOtherSense(readPacks());

const OWN = new Map<string, ShortFormSense['own']>(Object.entries(ownWords));

export const senseOf = (entity: string, written: string) => ({
  ...assumedSense(entity, written),
  own: OWN.get(entity) ?? {},
});

export const judge = createJudge(finder, otherSense, senseOf);

/** Every match, whatever the text around it. */
export function matchesIn(text: string): Match[] {
  return [...findNames(text, finder, (match) => match)];
}

/** A match that the judge accepts as a mention. */
export interface Mention extends Match {
  readonly isClear: boolean;
}

/** The mentions in a text that is one passage. */
export function mentionsIn(text: string): Mention[] {
  const accept = (match: Match) => {
    const [before, after] = [text.slice(0, match.start), text.slice(match.end)];
    const written = text.slice(match.start, match.end);
    const { entity, isShort } = match;
    const passage = () => ({ before, after });
    const verdict = judge({ entity, isShort, written, before, after: () => after, passage });
    if (verdict === 'in pieces') return verdict;
    return verdict === 'no' ? null : { ...match, ...verdict };
  };
  return [...findNames(text, finder, accept)];
}

/** The full names that are mentioned in a text, as written there. */
export function fullNamesIn(text: string): string[] {
  return mentionsIn(text)
    .filter(({ isShort }) => !isShort)
    .map(({ start, end }) => text.slice(start, end));
}
