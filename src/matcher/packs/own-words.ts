/** The words for what a dossier is about. Next to a short form, they show that it means the entity. */
import { visibleText } from '../text/characters.ts';
import { baseOf, type Languages } from './languages.ts';
import { lazily } from './lazily.ts';
import { type WordsFrom, wordsAtStart, wordsIn } from './word-list.ts';
import type { TaggedWords } from './word-table.ts';

/** Matches scripts without spaces, and Korean, which joins words: there, a word counts at any position. */
const JOINED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export interface OwnWords {
  /** The languages of the words with which a text begins. */
  rightAfter(text: string): Languages[];
  /** The languages of the words anywhere in a text. */
  near(text: string): Languages[];
  /** True if there is one in a text, in whatever language. */
  areIn(text: string): boolean;
}

export function createOwnWords(words: WordsFrom): OwnWords {
  const list = { words, isTaken: () => false };
  const near = (text: string) => wordsIn(text, list).map(({ languages }) => languages);
  return {
    rightAfter: (text) => wordsAtStart(text.trimStart().replace(/^-/, ''), list).map(({ languages }) => languages),
    near,
    areIn: (text) => near(text).length > 0,
  };
}

/**
 * Own words as the table of words has them.
 * @param own by language tag, in any case; `*` at the end stands for further letters
 */
export function ownList(own: Readonly<Record<string, readonly string[]>>): TaggedWords {
  const list = new Map<string, Set<string>>();
  for (const [tag, written] of Object.entries(own))
    for (const word of written.map(plain).map(inListNotation))
      list.set(word, (list.get(word) ?? new Set()).add(baseOf(tag)));
  return list;
}

/** A star within a phrase means nothing here. */
const inListNotation = (word: string) => (JOINED.test(word) ? '*' : '') + word.replace(/\*(?!$)/g, '');

/** Like the texts, which are compared without invisible characters. */
const plain = (text: string) => visibleText(text).normalize().toLowerCase();

/**
 * Returns a function that tells which names may have a word of the packs: no others have to be known.
 * @param packs the words of all packs, with their stars
 */
export function createNameFilter(packs: readonly string[]): (name: string) => boolean {
  const words = packs.map((word) => word.replaceAll('*', ''));
  const parts = new Set(words.flatMap((word) => [word, ...word.split(/[ -]/)]));
  return (name) => name.endsWith('*') || parts.has(plain(name));
}

/**
 * True for words of which a dossier uses a part: with "bus" taken, "bus stop" does not count either.
 * @param others names and near words, in any case, with `*` as own words have it
 */
export function takenWords(own: WordsFrom, others: readonly string[]): (word: string) => boolean {
  const known = lazily(() => new Set(others.map(plain)));
  const isTaken = (word: string) => {
    const { whole, stems, parts } = own(word.slice(0, 2));
    if (whole.has(word) || parts.has(word) || known().has(word)) return true;
    if (own(word.charAt(0)).stems.has(word.charAt(0))) return true;
    for (let end = word.length; end > 0; end--) {
      const stem = word.slice(0, end);
      if (stems.has(stem) || known().has(`${stem}*`)) return true;
    }
    return false;
  };
  return (word) => isTaken(word) || word.split(/[ -]/).some(isTaken);
}
