/** Scripts, as far as names depend on them: which letters continue a word, and where words are written together. */

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Armenian', 'Georgian', 'Hangul'];

/** Letters of these stand next to each other without a space, and begin and end words anywhere. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]/u;

const patterns = SCRIPTS.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const);

/** `digit`, the name of a script, `none` for scripts without spaces; null for what is neither letter nor digit. */
export type Kind = string | null;

/** The kind of a character. Letters of scripts that are not listed are of one kind. */
export function kindOf(character: string): Kind {
  if (character === '') return null;
  if (character < '\x80') return /[A-Za-z]/.test(character) ? 'Latin' : /[0-9]/.test(character) ? 'digit' : null;
  if (/\p{Nd}/u.test(character)) return 'digit';
  if (!/[\p{L}\p{M}\p{Nl}\p{No}]/u.test(character)) return null;
  if (WITHOUT_SPACES.test(character)) return 'none';
  return patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other';
}

/** Alphabets whose letters stand next to digits in one word: "S25", "Су-35С". Others attach particles to numbers. */
const WITH_DIGITS = new Set<Kind>(['Latin', 'Cyrillic', 'Greek', 'digit']);

/** True if a word may go on from a character of one kind to a character of the other. */
export function isOneWord(left: Kind, right: Kind): boolean {
  if (left === null || right === null || left === 'none' || right === 'none') return false;
  return left === right || ((left === 'digit' || right === 'digit') && WITH_DIGITS.has(left) && WITH_DIGITS.has(right));
}
