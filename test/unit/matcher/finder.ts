/** A finder and a judge for the bundled dossier and packs, and for names of a test. */
import bundled from '../../../src/dossier/model/dossier.json' with { type: 'json' };
import { type Named, namesOf } from '../../../src/dossier/model/names.ts';
import { parseDossier } from '../../../src/dossier/validate/validate.ts';
import { compileNames } from '../../../src/matcher/compile.ts';
import { findNames } from '../../../src/matcher/find-names.ts';
import { createJudge, type Judge, type Verdict } from '../../../src/matcher/judge.ts';
import { lookAlikeReason } from '../../../src/matcher/look-alike-reason.ts';
import { createFinder, type Match, type NameFinder } from '../../../src/matcher/matcher.ts';
import { lazily } from '../../../src/matcher/packs/lazily.ts';
import { compileSenses, createSenses } from '../../../src/matcher/senses.ts';
import { readPacks } from '../../../tools/build/packs.ts';

export const named = namesOf(parseDossier(bundled).entities);
export const finder = createFinder(compileNames(named));
const packs = readPacks();

/** A judge whose senses are there. */
interface ReadyJudge extends Judge {
  judgeShort(...of: Parameters<Judge['judgeShort']>): Verdict;
  /** The reason why a look-alike keeps out a name of an entity. */
  reasonOf(entity: string, lookAlike: string): string;
}

function createReadyJudge(named: readonly Named[]): ReadyJudge {
  // Most tests have no short forms.
  const senses = lazily(() => createSenses(compileSenses(named, packs)));
  const { stands, judgeShort } = createJudge(senses);
  return {
    stands,
    judgeShort(match, passage) {
      const verdict = judgeShort(match, passage);
      if (!verdict) throw new Error('The senses are not there.');
      return verdict;
    },
    reasonOf(entity, lookAlike) {
      const names = named.find(({ id }) => id === entity);
      return names ? lookAlikeReason(names, lookAlike) : 'unknown';
    },
  };
}

export const judge = createReadyJudge(named);

/** A match that the judge accepts as a mention, and why it counts only with a full name on the page. */
export interface Mention extends Match {
  readonly reason: Verdict['reason'];
}

/** The mentions in a text that is one passage; `why` is told of what is none. */
export function mentionsBy(
  finder: NameFinder,
  { stands, judgeShort, reasonOf }: ReadyJudge,
  text: string,
  why: (match: Match, reason: string) => void = () => {},
): Mention[] {
  return findNames<Mention>(text, finder, {
    stands: ({ start, end }) => stands(text.slice(start, end), text.slice(0, start), () => text.slice(end)),
    accept(match) {
      if (match.kind !== 'short') return { ...match, reason: null };
      const { isMention, reason } = judgeShort(match, { text, ...match });
      if (reason !== null) why(match, reason);
      return isMention ? { ...match, reason } : null;
    },
    excluded: (match, { entity, start, end }) => why(match, reasonOf(entity, text.slice(start, end))),
  });
}

export const mentionsIn = (text: string) => mentionsBy(finder, judge, text);

/** Every match that stands in a text, whatever the text around it. */
export const matchesIn = (text: string, names = finder): Match[] =>
  findNames<Match>(text, names, { stands: () => 'yes', accept: (match) => match });

/** The full names that are mentioned in a text, as written there. */
export const fullNamesIn = (text: string): string[] =>
  mentionsIn(text)
    .filter(({ kind }) => kind === 'full')
    .map(({ start, end }) => text.slice(start, end));

/** Compiles the names of one entity or several, with all that may be left out. */
export function finderOf(...entities: readonly (Partial<Named> & Pick<Named, 'id'>)[]) {
  const names = entities.map(
    (entity): Named => ({ full: [], short: [], not: [], own: {}, order: 'fixed', case: 'any', ...entity }),
  );
  const own = createFinder(compileNames(names));
  const ownJudge = createReadyJudge(names);
  return { finder: own, judge: ownJudge, mentions: (text: string) => mentionsBy(own, ownJudge, text) };
}
