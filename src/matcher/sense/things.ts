/** Recognizes other makers' goods by the words next to a short form: "gaming mouse V4 Pro". */
import { endsWith, startsWith, stripFiller, strippedVariants } from './phrases.ts';
import type { SenseWords } from './sense-words.ts';
import { type Words, wordAtStart, wordsOf } from './word-list.ts';

export interface Things {
  /** True if a word for such goods is next to a short form. */
  areNextTo(before: string, after: string): boolean;
  /** The same for goods that a model may run on. */
  areDoubtful(before: string, after: string): boolean;
}

/** Expects texts in lower case. */
export function createThings(words: SenseWords): Things {
  const things = wordsOf(words.things);
  const doubtful = wordsOf(words.doubtfulThings);
  const traits = wordsOf(words.traits);

  const endsWithThing = (text: string, list: () => Words) =>
    strippedVariants(stripFiller(text), traits, 3).some((rest) => endsWith(rest, list));
  /** Also true if up to `count` traits, or one long word, come before the thing. */
  const startsWithThing = (text: string, list: () => Words, count = 3): boolean => {
    if (startsWith(text, list)) return true;
    const trait = wordAtStart(text, traits());
    const end = trait ?? /^[^\s.,;:!?]{6,} /.exec(text)?.[0].length;
    if (count === 0 || end === undefined) return false;
    return startsWithThing(text.slice(end).trimStart(), list, trait === null ? 0 : count - 1);
  };

  return {
    areNextTo: (before, after) => endsWithThing(before, things) || startsWithThing(after.trimStart(), things),
    areDoubtful(before, after) {
      if (endsWithThing(before, doubtful)) return true;
      const next = after.trimStart();
      return startsWithThing(next, doubtful) && !/^\S+ (?:app|call)s?(?![a-z])/.test(next);
    },
  };
}
