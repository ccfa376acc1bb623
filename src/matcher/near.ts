/** Finds the words that make a short form clear. */
import { canonicalList, foldCharacter } from './spelling.ts';
import { createSpellingList } from './spelling-list.ts';
import { beginsAlone, endsAlone } from './text/boundaries.ts';
import { normalize } from './text/normalize.ts';

/** The words of a list in a text. */
export interface Words {
  /** True if a word lies outside of a range of the text. The range separates words that touch it, as a line break does. */
  areOutside(start: number, end: number): boolean;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly begins: boolean;
  readonly ends: boolean;
}

export type FindWords = (text: string) => Words;

/** Remembers the words of the last text: those of a passage are asked for by each short form in it. */
export function rememberLast(find: FindWords): FindWords {
  let last: { readonly text: string; readonly words: Words } | null = null;
  return (text) => {
    if (text !== last?.text) last = { text, words: find(text) };
    return last.words;
  };
}

/** Returns a function that finds any of these words in a text. */
export function createNearWords(words: readonly string[]): FindWords {
  const list = createSpellingList(canonicalList(words, 'any'), 'any');
  return (text) => wordsOf(find(text));

  function find(written: string): Found[] {
    const { text, offsetOf } = normalize(written);
    const found: Found[] = [];
    for (let start = 0; start < text.length; start++) {
      if (!list.firsts.has(foldCharacter(text.charCodeAt(start)))) continue;
      const ends = list.endsAt(text, start, false);
      if (ends.length === 0) continue;
      const begins = beginsAlone(text.slice(Math.max(0, start - BORDER), start), text.charAt(start));
      for (const end of ends)
        found.push({
          start: offsetOf(start),
          end: offsetOf(end),
          begins,
          ends: endsAlone(text.slice(Math.max(0, end - BORDER), end), text.slice(end, end + BORDER)),
        });
    }
    return found;
  }
}

/** The number of units that tell whether a word goes on. */
const BORDER = 12;

function wordsOf(found: readonly Found[]): Words {
  const whole = found.filter(({ begins, ends }) => begins && ends);
  const [first, last] = [whole[0], whole.at(-1)];
  const endsOfRest = new Set(found.flatMap(({ begins, end }) => (begins ? [end] : [])));
  const startsOfRest = new Set(found.flatMap(({ ends, start }) => (ends ? [start] : [])));
  return {
    areOutside: (start, end) =>
      (first && (first.end <= start || first.start >= end)) ||
      (last && (last.end <= start || last.start >= end)) ||
      endsOfRest.has(start) ||
      startsOfRest.has(end),
  };
}
