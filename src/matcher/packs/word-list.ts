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

export interface WordList {
  /** Read when first needed. */
  readonly words: () => Words;
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
const PREFIX = /^(?:وال|ال|لل|بال|فال|و|ب|ل|וה|וב|שב|[והבלמש])/;

export const emptyWords = (): Words => ({ whole: new Map(), stems: new Map(), parts: new Map() });

/** @param written with a star where further letters may follow or come before */
export function addWord({ whole, stems, parts }: Words, written: string, languages: Languages): void {
  const kind = written.startsWith('*') ? parts : written.endsWith('*') ? stems : whole;
  const word = written.replaceAll('*', '');
  const known = kind.get(word);
  kind.set(word, known === undefined ? languages : either(known, languages));
}

/** The languages in which a whole phrase is a word of the list; null if it is none. */
function languagesOfPhrase(phrase: string, { words, isTaken }: WordList): Languages | null {
  const { whole, stems } = words();
  let found: Languages | null = null;
  const look = (kind: Map<string, Languages>, entry: string) => {
    const languages = kind.get(entry);
    if (languages === undefined || isTaken(entry) || isTaken(phrase)) return;
    found = found === null ? languages : either(found, languages);
  };
  look(whole, phrase);
  if (!phrase.includes(' ') && !SEPARATOR.test(phrase.slice(-1)))
    for (let n = 2; n <= phrase.length; n++) look(stems, phrase.slice(0, n));
  const bare = phrase.replace(PREFIX, '');
  if (bare !== phrase) look(whole, bare);
  return found;
}

function languagesOfPart(part: string, { words, isTaken }: WordList): Languages | null {
  const languages = words().parts.get(part);
  return languages === undefined || isTaken(part) ? null : languages;
}

const asFound = (word: string, start: number, languages: Languages | null): FoundWord[] =>
  languages === null ? [] : [{ word, start, languages }];

/** All words of the list with which a text ends: of different lengths, they may be of different languages. */
export function wordsAtEnd(text: string, list: WordList): FoundWord[] {
  const found: FoundWord[] = [];
  for (let n = Math.min(MAX_PART_LENGTH, text.length); n > 0; n--)
    found.push(...asFound(text.slice(-n), text.length - n, languagesOfPart(text.slice(-n), list)));
  for (let start = text.length - 1; start >= Math.max(0, text.length - MAX_PHRASE_LENGTH); start--)
    if (isBoundary(text, start - 1))
      found.push(...asFound(text.slice(start), start, languagesOfPhrase(text.slice(start), list)));
  return found;
}

function partsAt(text: string, start: number, list: WordList): FoundWord[] {
  if (list.words().parts.size === 0) return [];
  const found: FoundWord[] = [];
  for (let end = Math.min(start + MAX_PART_LENGTH, text.length); end > start; end--)
    found.push(...asFound(text.slice(start, end), start, languagesOfPart(text.slice(start, end), list)));
  return found;
}

/** All words of the list that begin at an offset at which a word may begin. */
export function wordsAtStart(text: string, list: WordList, start = 0): FoundWord[] {
  const found = partsAt(text, start, list);
  for (let end = start + 1; end <= Math.min(start + MAX_PHRASE_LENGTH, text.length); end++)
    if (isBoundary(text, end))
      found.push(...asFound(text.slice(start, end), start, languagesOfPhrase(text.slice(start, end), list)));
  return found;
}

/** All words of the list in a text. */
export function wordsIn(text: string, list: WordList): FoundWord[] {
  const found: FoundWord[] = [];
  for (let start = 0; start < text.length; start++)
    found.push(...(isBoundary(text, start - 1) ? wordsAtStart(text, list, start) : partsAt(text, start, list)));
  return found;
}
