/** The words for what a dossier is about. Next to a short form, they show that it means the entity. */
import { visibleText } from '../text/characters.ts';
import { type Languages, languagesOf } from './languages.ts';
import { lazily } from './lazily.ts';
import { addWord, emptyWords, type WordList, type Words, wordsAtStart, wordsIn } from './word-list.ts';

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

/** @param own by language tag, in any case; `*` at the end stands for further letters */
export function createOwnWords(own: Readonly<Record<string, readonly string[]>>): OwnWords {
  const list = lazily(() => listOf(own));
  const near = (text: string) => wordsIn(text, list()).map(({ languages }) => languages);
  return {
    rightAfter: (text) => wordsAtStart(text.trimStart().replace(/^-/, ''), list()).map(({ languages }) => languages),
    near,
    areIn: (text) => near(text).length > 0,
  };
}

function listOf(own: Readonly<Record<string, readonly string[]>>): WordList {
  const byFirst = new Map<string, Words>();
  for (const [tag, written] of Object.entries(own)) {
    const languages = languagesOf([tag]);
    for (const word of written.map(plain)) {
      const words = byFirst.get(word.charAt(0)) ?? emptyWords();
      byFirst.set(word.charAt(0), words);
      addWord(words, inListNotation(word), languages);
    }
  }
  const none = emptyWords();
  return { words: (first) => byFirst.get(first) ?? none, isTaken: () => false };
}

const inListNotation = (word: string) => (JOINED.test(word) ? `*${word.replace('*', '')}` : word);

/** Like the texts, which are compared without invisible characters. */
const plain = (text: string) => visibleText(text).normalize().toLowerCase();

/** True for words of which a dossier uses a part: with "bus" taken, "bus stop" does not count either. */
export function takenWords(taken: readonly string[]): (word: string) => boolean {
  const whole = lazily(() => new Set(taken.map(plain)));
  const stems = lazily(() => [...whole()].filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)));
  const isTaken = (word: string) => whole().has(word) || stems().some((stem) => word.startsWith(stem));
  return (word) => isTaken(word) || word.split(/[ -]/).some(isTaken);
}
