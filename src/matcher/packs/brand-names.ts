/** Recognizes other makers' product names that end like a short form: "Razer BlackWidow V4 Pro". */
import type { Evidence, Pack, Surroundings, WordLists } from './evidence.ts';
import { wordsAtEnd, wordsAtStart, wordsIn } from './word-list.ts';

/** Matches capitalized words and numbers at the end of a text: "Razer BlackWidow ". */
const NAME_RUN =
  /(?:[\p{Lu}\p{Nd}][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}’'.+]*[ \u00a0\u202f-]+)+$/u;

/** The spelling of many brands: BlackWidow, DeathAdder. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** Matches words that name no brand: short ones, English participles and possessives, numbers. */
const ORDINARY_WORD = /^(?:\p{L}{1,4}\.?|.*(?:ing|ed|['’]s)|\p{Nd}+)$/iu;

/** A plural or verb ends no brand's name in a headline, but may after an article: "the Keychrons". */
const ENDS_IN_S = /[a-z]s$/;
const DETERMINER = /^(?:the|an?|my|our|new|best)$/i;

const BEGINS_SENTENCE = /(?:^|[.!?:;…|•([{«„“"—–])\s*$/u;

export function createBrandCheck(lists: WordLists): Pack {
  const makers = lists('products', 'makers');
  const plain = lists('products', 'plain');
  const starts = lists('products', 'starts');

  const isOtherBrand = ({ writtenBefore, form, own, isClear }: Surroundings, run: RegExpExecArray): boolean => {
    const name = run[0].toLowerCase();
    if (isClear(run[0])) return false;
    if (wordsIn(name, makers).length > 0) return true;
    if (own.areIn(name)) return false;
    const parts = run[0].trim().split(/\s+/u);
    if (parts.some((part) => INNER_CAPITAL.test(part))) return true;
    // With a hyphen or without a space it is the entity: other makers write a space.
    if (!/\s/u.test(form)) return false;
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    if (ORDINARY_WORD.test(last) || wordsAtEnd(name.trim(), plain).length > 0) return false;
    const beginsSentence = BEGINS_SENTENCE.test(writtenBefore.slice(0, run.index));
    if (parts.length === 1) return !beginsSentence;
    return !((ENDS_IN_S.test(last) && !DETERMINER.test(first)) || wordsAtStart(name, starts).length > 0);
  };

  return function* (around): Iterable<Evidence> {
    const run = NAME_RUN.exec(around.writtenBefore);
    if (run && isOtherBrand(around, run))
      yield { strength: 'certain', reason: `after "${run[0].trim()}": products`, languages: 'all' };
  };
}
