/** Looks up words in texts. With sets: patterns of so many words would take long to compile. */

export interface Words {
  readonly whole: Set<string>;
  /** Stems, which match words that begin with them: "автобус*". */
  readonly stems: Set<string>;
  /** Words that match without a boundary, in compounds and in scripts without spaces: "*saal". */
  readonly parts: Set<string>;
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

/** The words of comma-separated lists; read when first needed. */
export function wordsOf(...lists: readonly string[]): () => Words {
  let words: Words | null = null;
  return () => {
    words ??= read(lists.join(','));
    return words;
  };
}

function read(list: string): Words {
  const words: Words = { whole: new Set(), stems: new Set(), parts: new Set() };
  for (const written of list.split(',')) {
    const word = written.replace('*', '');
    const kind = written.startsWith('*') ? words.parts : written.endsWith('*') ? words.stems : words.whole;
    kind.add(word);
  }
  return words;
}

/** True if a whole phrase is a word of the list. */
function isInList(phrase: string, { whole, stems }: Words): boolean {
  if (whole.has(phrase)) return true;
  if (!phrase.includes(' ')) for (let n = 2; n <= phrase.length; n++) if (stems.has(phrase.slice(0, n))) return true;
  const bare = phrase.replace(PREFIX, '');
  return bare !== phrase && whole.has(bare);
}

/** The offset at which a word at the end of a text begins; null if there is none. */
export function wordAtEnd(text: string, words: Words): number | null {
  for (let n = Math.min(MAX_PART_LENGTH, text.length); n > 0; n--)
    if (words.parts.has(text.slice(-n))) return text.length - n;
  for (let start = text.length - 1; start >= Math.max(0, text.length - MAX_PHRASE_LENGTH); start--)
    if (isBoundary(text, start - 1) && isInList(text.slice(start), words)) return start;
  return null;
}

/** The offset at which a word at the start of a text ends; null if there is none. */
export function wordAtStart(text: string, words: Words): number | null {
  for (let n = Math.min(MAX_PART_LENGTH, text.length); n > 0; n--) if (words.parts.has(text.slice(0, n))) return n;
  for (let end = 1; end <= Math.min(MAX_PHRASE_LENGTH, text.length); end++)
    if (isBoundary(text, end) && isInList(text.slice(0, end), words)) return end;
  return null;
}

/** True if a text contains a word of the list. */
export function hasWord(text: string, words: Words): boolean {
  for (let start = 0; start < text.length; start++) {
    if (isBoundary(text, start - 1) && wordAtStart(text.slice(start), words) !== null) return true;
    for (let n = 1; n <= MAX_PART_LENGTH && words.parts.size > 0; n++)
      if (words.parts.has(text.slice(start, start + n))) return true;
  }
  return false;
}
