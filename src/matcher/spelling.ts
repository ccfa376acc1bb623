/** Reads how a spelling is written: its letters, and what may stand between them. */
import { isConnector, isLetter, isQuote, isSpace } from './text/characters.ts';
import { fold, isPlain, narrow } from './text/fold.ts';

/**
 * Before a letter may stand, if it is `direct`: nothing, or a space or hyphen between a letter and a digit that may be parted.
 * `gap`: a space, hyphen, dash, underscore or middle dot, which may be missing where `joinedEnd` says so. `loose`: a gap, and
 * quotation marks, brackets or a full stop that may be missing. `dotted`: only what may be missing.
 */
export type Join = 'direct' | 'gap' | 'loose' | 'dotted';

export interface Letter {
  readonly join: Join;
  readonly code: number;
  /** True before a star: further letters belong to the word. */
  readonly takesMore: boolean;
}

export interface Spelling {
  readonly letters: readonly Letter[];
  /** True if a quotation mark, bracket or full stop may follow the last letter. */
  readonly closes: boolean;
}

const APOSTROPHE = /['’ʼ‘`´′＇]/;

/** The one apostrophe that spellings and texts are compared with. */
export const PLAIN_APOSTROPHE = 0x27;

/** ASCII is told without a pattern: every letter before a number is looked at. */
const isApostrophe = (code: number) =>
  code < 0x80 ? code === PLAIN_APOSTROPHE || code === 0x60 : APOSTROPHE.test(String.fromCharCode(code));

export const foldCharacter = (code: number) => (isApostrophe(code) ? PLAIN_APOSTROPHE : fold(code));

/** @param keepsCase leaves capitals as they are */
export function readSpelling(text: string, keepsCase = false): Spelling {
  const letters: Letter[] = [];
  let [hasGap, isLoose] = [false, false];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isPlain(code)) {
      const [before, character, after] = [text.charAt(i - 1), text.charAt(i), text.charAt(i + 1)];
      // Between letters an apostrophe is one of them: Chang'e. Elsewhere it quotes.
      const isInWord = isApostrophe(code) && isLetter(before) && isLetter(after);
      const isGap = isSpace(code) || isConnector(code);
      const isDot = character === '.' && isLetter(before) && !/[0-9]/.test(after);
      const isMark = !isGap && (isDot || (isQuote(code) && !isInWord));
      hasGap ||= isGap;
      isLoose ||= isMark;
      if (isGap || isMark || character === '*') continue;
    }
    const join = hasGap ? (isLoose ? 'loose' : 'gap') : isLoose ? 'dotted' : 'direct';
    letters.push({ join, code: keepsCase ? narrow(code) : foldCharacter(code), takesMore: text.charAt(i + 1) === '*' });
    [hasGap, isLoose] = [false, false];
  }
  return { letters, closes: isLoose };
}
