/** Writes spellings in the form in which texts are compared with them: folded letters, and signs of what may stand between. */
import type { NameCase } from '../dossier/model/schema-names.ts';
import { composedAndDecomposed, isConnector, isLetter, isQuote, isSpace } from './text/characters.ts';
import { fold, isPlain, narrow } from './text/fold.ts';

/**
 * Signs between letters that need not follow each other at once, as codes; no letter has any of them. `gap`, a space: a space,
 * hyphen, dash, underscore or middle dot, which may be missing where `joinedEnd` says so. `loose`, "(": a gap, and quotation
 * marks, brackets or a full stop that may be missing. `dotted`, ")": only what may be missing, at the beginning and the end
 * too. `star`: further letters of the word.
 */
export const SIGNS = { gap: 0x20, loose: 0x28, dotted: 0x29, star: 0x2a } as const;

const [GAP, LOOSE, DOTTED, STAR] = [' ', '(', ')', '*'];

export const isSign = (code: number) => code === SIGNS.gap || (code >= SIGNS.loose && code <= SIGNS.star);

const APOSTROPHE = /['’ʼ‘`´′＇]/;

/** The one apostrophe that spellings and texts are compared with. */
export const PLAIN_APOSTROPHE = 0x27;

/** ASCII is told without a pattern: every letter before a number is looked at. */
const isApostrophe = (code: number) =>
  code < 0x80 ? code === PLAIN_APOSTROPHE || code === 0x60 : APOSTROPHE.test(String.fromCharCode(code));

export const foldCharacter = (code: number) => (isApostrophe(code) ? PLAIN_APOSTROPHE : fold(code));

/** Most parts of names are one such word: of ten thousand, reading each letter takes three times as long. */
const IS_PLAIN_WORD = /^[A-Za-z0-9]*$/;

/**
 * The spellings of a part in canonical form, each once and in order: `Deep-“Seek”` is "deep(seek)". Composed and
 * decomposed, as pages have them.
 */
export function canonicalList(spellings: readonly string[], nameCase: NameCase): readonly string[] {
  const keepsCase = nameCase === 'exact';
  const all: string[] = [];
  // Not by flatMap, which takes half of the time for ten thousand names.
  for (const text of spellings)
    if (IS_PLAIN_WORD.test(text)) all.push(keepsCase ? text : text.toLowerCase());
    else all.push(...composedAndDecomposed(canonical(text.normalize(), keepsCase)));
  return all.length < 2 ? all : [...new Set(all)].sort();
}

function canonical(text: string, keepsCase: boolean): string {
  let written = '';
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
      if (isGap || isMark) continue;
      if (narrow(code) === SIGNS.star) {
        // Behind a gap it means nothing.
        if (!hasGap && !isLoose && written !== '' && !written.endsWith(STAR)) written += STAR;
        continue;
      }
    }
    // Before the first letter there is no gap, only quotation marks and the like, which may be missing.
    if (hasGap && written !== '') written += isLoose ? LOOSE : GAP;
    else if (isLoose) written += DOTTED;
    written += String.fromCharCode(keepsCase ? narrow(code) : foldCharacter(code));
    [hasGap, isLoose] = [false, false];
  }
  return isLoose && written !== '' ? written + DOTTED : written;
}
