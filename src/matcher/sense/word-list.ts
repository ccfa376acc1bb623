/** Lists of words, looked up in texts. Sets, and no patterns: those of many words take long to compile. Pure. */

export interface Words {
  readonly whole: Set<string>;
  /** Beginnings of words: "автобус*". */
  readonly stems: Set<string>;
  /** These need no border around them: "*saal". In scripts without spaces, and in compounds. */
  readonly parts: Set<string>;
}

/** As far as a word of a list may reach. */
const LONGEST = 28;
/** As far as a part may. */
const LONGEST_PART = 16;

/** Parts words. */
const SIGN = /[\s!-/:-@[-`{-~«»·№\u05be\u060c\u061f\u2010-\u2027、。「」！（），：？｜]/;
const isBorder = (text: string, at: number) => at <= 0 || at >= text.length || SIGN.test(text.charAt(at));

/** Arabic and Hebrew write articles and prepositions together with the noun. */
const PREFIX = /^(?:وال|ال|لل|بال|فال|و|ب|ل|וה|וב|שב|[והבלמש])/;

/** Words of one or more lists, each parted by commas; made when they are first needed. */
export function wordsOf(...lists: readonly string[]): () => Words {
  let made: Words | null = null;
  return () => {
    made ??= read(lists.join(','));
    return made;
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

/** @returns whether all of a phrase is a word of the list */
function isOne(phrase: string, { whole, stems }: Words): boolean {
  if (whole.has(phrase)) return true;
  if (!phrase.includes(' ')) for (let n = 2; n <= phrase.length; n++) if (stems.has(phrase.slice(0, n))) return true;
  const bare = phrase.replace(PREFIX, '');
  return bare !== phrase && whole.has(bare);
}

/** Where a word at the end of a text begins; null where none is there. */
export function wordAtEnd(text: string, words: Words): number | null {
  for (let n = Math.min(LONGEST_PART, text.length); n > 0; n--)
    if (words.parts.has(text.slice(-n))) return text.length - n;
  for (let start = text.length - 1; start >= Math.max(0, text.length - LONGEST); start--)
    if (isBorder(text, start - 1) && isOne(text.slice(start), words)) return start;
  return null;
}

/** Where a word at the start of a text ends; null where none is there. */
export function wordAtStart(text: string, words: Words): number | null {
  for (let n = Math.min(LONGEST_PART, text.length); n > 0; n--) if (words.parts.has(text.slice(0, n))) return n;
  for (let end = 1; end <= Math.min(LONGEST, text.length); end++)
    if (isBorder(text, end) && isOne(text.slice(0, end), words)) return end;
  return null;
}

/** @returns whether a text has a word of the list anywhere */
export function hasWord(text: string, words: Words): boolean {
  for (let at = 0; at < text.length; at++) {
    if (isBorder(text, at - 1) && wordAtStart(text.slice(at), words) !== null) return true;
    for (let n = 1; n <= LONGEST_PART && words.parts.size > 0; n++)
      if (words.parts.has(text.slice(at, at + n))) return true;
  }
  return false;
}
