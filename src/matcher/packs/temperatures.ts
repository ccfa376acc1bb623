/** Recognizes temperatures by the words around a number: about degrees and about heating. */
import { type Evidence, type Pack, reason, type WordLists } from './evidence.ts';
import { type Languages, shared } from './languages.ts';
import { lastWords, readingOf, strippedReadings } from './phrases.ts';
import { wordsAtStart, wordsIn } from './word-list.ts';

/** Makes a number and a C a temperature: "910 C°". */
const DEGREE_SIGN = /^[°º˚]/;

export function createTemperatures(lists: WordLists): Pack {
  const heat = lists('temperatures', 'heat');
  const words = lists('temperatures', 'words', 'doubtfulBefore');
  const doubtful = lists('temperatures', 'doubtfulBefore');
  const numbers = lists('between', 'numbers', 'signs');
  const units = lists('temperatures', 'units');
  // A verb, too, comes before degrees: "the kiln is 910C".
  const before = [lists('temperatures', 'before', 'either'), lists('between', 'verbs'), heat];
  const behind = lists('temperatures', 'behind', 'either');

  return function* (around) {
    const next = around.after.trimStart();
    const sign = DEGREE_SIGN.exec(next)?.[0];
    if (sign) yield { strength: 'certain', reason: `before "${sign}": temperatures`, languages: 'all' };
    yield* wordsAtStart(next, units).map(reason('certain', 'before', 'temperatures'));
    const heading = readingOf(around.before);
    const degrees: { readonly languages: Languages }[] = [
      ...before.flatMap((list) => lastWords(heading, list)),
      ...wordsAtStart(next, behind),
      ...wordsIn(around.before, words),
    ];
    if (degrees.length > 0)
      for (const hot of wordsIn(`${around.before}\n${around.after}`, heat))
        for (const { languages } of degrees) yield* temperature(hot, languages);
    const rests = strippedReadings(heading, numbers, 2);
    yield* rests.flatMap((rest) => lastWords(rest, doubtful)).map(reason('doubtful', 'after', 'temperatures'));
  };
}

function temperature(hot: { readonly word: string; readonly languages: Languages }, languages: Languages): Evidence[] {
  const both = shared(hot.languages, languages);
  return both === null
    ? []
    : [{ strength: 'likely', reason: `a temperature ("${hot.word}"): temperatures`, languages: both }];
}
