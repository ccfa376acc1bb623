/** Other makers' goods, by the words next to a form: "gaming mouse V4 Pro". Pure. */
import { endsWith, leftOf, startsWith, withoutFilling } from './phrases.ts';
import type { SenseWords } from './sense-words.ts';
import { type Words, wordAtStart, wordsOf } from './word-list.ts';

export interface Things {
  /** A word for such goods stands next to a form. */
  areNextTo(before: string, after: string): boolean;
  /** One stands there for goods that a model may run on. */
  areDoubtful(before: string, after: string): boolean;
}

/** Makes what tells such goods, in texts in lower case. */
export function createThings(words: SenseWords): Things {
  const things = wordsOf(words.things);
  const doubtful = wordsOf(words.doubtfulThings);
  const traits = wordsOf(words.traits);

  const endsWithThing = (text: string, list: () => Words) =>
    leftOf(withoutFilling(text), traits, 3).some((rest) => endsWith(rest, list));
  /** A thing, or one behind words that say of what kind it is. */
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
