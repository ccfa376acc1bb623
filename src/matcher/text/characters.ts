/** Builds patterns for spellings, character by character. */

/** Matches characters without a glyph: soft hyphens, zero-width spaces and joiners, direction marks. */
export const INVISIBLE = '[\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]';

const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');

/** A text without its invisible characters. */
export const visibleText = (text: string) => text.replace(ALL_INVISIBLE, '');

/** Matches white space except U+FEFF, which is invisible. */
export const SPACE = '[^\\S\\ufeff]';

/** Unicode's class Pd and the minus sign, written out because a property class makes patterns slower to compile. */
export const DASH =
  '\\-\\u058a\\u05be\\u1400\\u1806\\u2010-\\u2015\\u2e17\\u2e1a\\u2e3a\\u2e3b\\u2e40\\u2e5d\\u301c\\u3030\\u30a0\\ufe31\\ufe32\\ufe58\\ufe63\\uff0d\\u2212';

/** Matches what may separate letters from digits within a part: the space in "910 C". */
export const SPLIT = `${INVISIBLE}*(?:${SPACE}|[${DASH}])${INVISIBLE}*`;

const escapeRegex = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
export const isLetter = (character: string) => /\p{L}/u.test(character);
export const isDigit = (character: string) => /\p{Nd}/u.test(character);

/** The full-width form of an ASCII character: the same code point, moved by a constant. */
const fullWidth = (character: string) =>
  /[!-~]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : '';

/** Matches a character in both cases and widths. The `i` flag will not do: the case of a split-off letter matters. */
export function letterPattern(character: string, cases = [character.toLowerCase(), character.toUpperCase()]): string {
  const forms = [...new Set(cases.flatMap((form) => [form, fullWidth(form)]))].filter((form) => [...form].length === 1);
  return forms.length > 1 ? `[${forms.map(escapeRegex).join('')}]` : escapeRegex(character);
}

/** Matches the space in a spelling, which may also be written as a hyphen or left out: دیپ‌سیک, دیپ سیک, دیپسیک. */
const GAP = `${INVISIBLE}*(?:(?:${SPACE}|[${DASH}])${INVISIBLE}*)?`;

/** After a digit, a Cyrillic letter that looks Latin ends the name only if no other Cyrillic letter follows. */
const endPatternOf = (text: string) => (/[0-9][\u0400-\u04ff]$/.test(text) ? '(?![\\u0400-\\u04ff])' : '');

/** A split-off C may be a programming language: "for the Ascend 910 C++ API". */
const NOT_A_LANGUAGE = `(?!${INVISIBLE}*(?:[+＋]{2}|/C\\+))`;

/**
 * The pattern of a spelling, one string per character, with invisible characters allowed between any two letters.
 * @param maySplit allows letters to be separated from digits, a single letter only if it is a capital: "Ascend 910 C",
 * but not "Ascend 910 c…"
 */
export function characterPatterns(text: string, maySplit: boolean): string[] {
  const characters = [...text];
  return characters.map((character, i) => {
    if (character === ' ') return GAP;
    const end = i === characters.length - 1 ? endPatternOf(text) : '';
    const before = characters[i - 1];
    if (before === undefined || before === ' ') return letterPattern(character) + end;
    const isEdge = isDigit(before) ? isLetter(character) : isLetter(before) && isDigit(character);
    if (!maySplit || !isEdge) return `${INVISIBLE}*${letterPattern(character)}${end}`;
    const notALanguage = character === 'C' ? NOT_A_LANGUAGE : '';
    const splitOff = `${SPLIT}${letterPattern(character, [character.toUpperCase()])}${notALanguage}`;
    return `(?:${INVISIBLE}*${letterPattern(character)}|${splitOff})${end}`;
  });
}

export const spellingPattern = (text: string, maySplit: boolean) => characterPatterns(text, maySplit).join('');

/** Matches any of several spellings. Their common start is written once: browsers search for it quickly. */
export function oneOf(spellings: readonly (readonly string[])[]): string {
  const [first = []] = spellings;
  const difference = first.findIndex((character, i) => spellings.some((spelling) => spelling[i] !== character));
  const shared = first.slice(0, difference < 0 ? first.length : difference);
  const rests = spellings.map((spelling) => spelling.slice(shared.length).join(''));
  return shared.join('') + (rests.some((rest) => rest !== '') ? `(?:${rests.join('|')})` : '');
}

/** A text composed and decomposed, once if both are the same: pages use either form. */
export const composedAndDecomposed = (text: string) => [...new Set([text, text.normalize('NFD')])];
