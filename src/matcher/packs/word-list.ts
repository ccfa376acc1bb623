/** Looks up words in texts. With maps: patterns of so many words would take long to compile. */
import { either, type Languages } from './languages.ts';

/** Words with the languages that have them. */
export interface Words {
  readonly whole: Map<string, Languages>;
  /** Stems, which match words that begin with them: "автобус*". */
  readonly stems: Map<string, Languages>;
  /** Words that match without a boundary, in compounds and in scripts without spaces: "*saal". */
  readonly parts: Map<string, Languages>;
}

/** The words of a beginning: two letters, or one that is a word by itself. */
export type WordsFrom = (beginning: string) => Words;

export interface WordList {
  /** Read when first needed. */
  readonly words: WordsFrom;
  /** True for a word that does not count, in a list or a text, because the dossier uses it. */
  readonly isTaken: (word: string) => boolean;
}

export interface FoundWord {
  readonly word: string;
  /** The languages of all entries that match it. */
  readonly languages: Languages;
  /** Where it begins. */
  readonly start: number;
}

/** Longer phrases in a text are not looked up, in UTF-16 units. */
export const MAX_PHRASE_LENGTH = 28;
export const MAX_PART_LENGTH = 16;

const SEPARATOR = /[\s!-/:-@[-`{-~«»·№\u05be\u060c\u061f\u2010-\u2027、。「」！（），：？｜]/;
/** True before a text, after it, and for a character that separates words. */
const isBoundary = (text: string, index: number) =>
  index <= 0 || index >= text.length || SEPARATOR.test(text.charAt(index));

/** Arabic and Hebrew write articles and prepositions together with the noun. */
const FIRST_WITH_PREFIX = '\u0590';
const PREFIX = /^(?:وال|ال|لل|بال|فال|و|ب|ل|וה|וב|שב|[והבלמש])/;

export const emptyWords = (): Words => ({
  whole: new Map(),
  stems: new Map(),
  parts: new Map(),
});

/** @param written with a star where further letters may follow or come before */
export function addWord({ whole, stems, parts }: Words, written: string, languages: Languages): void {
  const [isPart, isStem] = [written.startsWith('*'), written.endsWith('*')];
  const word = written.replaceAll('*', '');
  const add = (kind: Map<string, Languages>) => {
    const known = kind.get(word);
    kind.set(word, known === undefined ? languages : either(known, languages));
  };
  if (isPart) add(parts);
  if (isStem) add(stems);
  if (!isPart && !isStem) add(whole);
}

/** The languages in which a whole phrase is a word of the list; null if it is none. */
function languagesOfPhrase(phrase: string, { words, isTaken }: WordList): Languages | null {
  const { whole, stems } = words(phrase.slice(0, 2));
  let found: Languages | null = null;
  const look = (kind: Map<string, Languages>, entry: string) => {
    const languages = kind.get(entry);
    if (languages === undefined || isTaken(entry) || isTaken(phrase)) return;
    found = found === null ? languages : either(found, languages);
  };
  look(whole, phrase);
  if (stems.size > 0 && !phrase.includes(' ') && !SEPARATOR.test(phrase.slice(-1)))
    for (let n = 2; n <= phrase.length; n++) look(stems, phrase.slice(0, n));
  const bare = phrase >= FIRST_WITH_PREFIX ? phrase.replace(PREFIX, '') : phrase;
  if (bare !== phrase) look(words(bare.slice(0, 2)).whole, bare);
  return found;
}

const hasWords = ({ whole, stems }: Words) => whole.size + stems.size > 0;

/** True if a word of the list may begin at a place in a text, or stand behind a prefix that does. */
const mayBegin = (text: string, start: number, { words }: WordList) =>
  text.charAt(start) >= FIRST_WITH_PREFIX ||
  hasWords(words(text.slice(start, start + 2))) ||
  hasWords(words(text.charAt(start)));

/** Adds a phrase to the found words if it is one. */
function addPhrase(found: FoundWord[], word: string, start: number, list: WordList): void {
  const languages = languagesOfPhrase(word, list);
  if (languages !== null) found.push({ word, start, languages });
}

function addPart(found: FoundWord[], word: string, start: number, { parts }: Words, { isTaken }: WordList): void {
  const languages = parts.size > 0 ? parts.get(word) : undefined;
  if (languages !== undefined && !isTaken(word)) found.push({ word, start, languages });
}

/** All words of the list with which a text ends: of different lengths, they may be of different languages. */
export function wordsAtEnd(text: string, list: WordList): FoundWord[] {
  const found: FoundWord[] = [];
  const { length } = text;
  for (let start = Math.max(0, length - MAX_PART_LENGTH); start < length; start++)
    addPart(found, text.slice(start), start, list.words(text.slice(start, start + 2)), list);
  for (let start = length - 1; start >= Math.max(0, length - MAX_PHRASE_LENGTH); start--)
    if (isBoundary(text, start - 1)) addPhrase(found, text.slice(start), start, list);
  return found;
}

function addParts(found: FoundWord[], text: string, start: number, list: WordList): void {
  const words = list.words(text.slice(start, start + 2));
  if (words.parts.size > 0)
    for (let end = Math.min(start + MAX_PART_LENGTH, text.length); end > start + 1; end--)
      addPart(found, text.slice(start, end), start, words, list);
  const letter = text.charAt(start);
  addPart(found, letter, start, list.words(letter), list);
}

function addPhrases(found: FoundWord[], text: string, start: number, list: WordList): void {
  if (!mayBegin(text, start, list)) return;
  for (let end = start + 1; end <= Math.min(start + MAX_PHRASE_LENGTH, text.length); end++)
    if (isBoundary(text, end)) addPhrase(found, text.slice(start, end), start, list);
}

/** All words of the list with which a text begins. */
export function wordsAtStart(text: string, list: WordList): FoundWord[] {
  const found: FoundWord[] = [];
  addParts(found, text, 0, list);
  addPhrases(found, text, 0, list);
  return found;
}

/** All words of the list in a text. */
export function wordsIn(text: string, list: WordList): FoundWord[] {
  const found: FoundWord[] = [];
  for (let start = 0; start < text.length; start++) {
    addParts(found, text, start, list);
    if (isBoundary(text, start - 1)) addPhrases(found, text, start, list);
  }
  return found;
}
