/** Scripts, as far as names depend on them: which letters continue a word, and where words are written together. */
import { isPlain } from './fold.ts';

/** Patterns stand where they are used, as the browser reads each with tables of Unicode: most pages have one script. */
const SCRIPTS: readonly (readonly [name: string, isOf: (character: string) => boolean])[] = [
  ['Latin', (character) => /\p{Script=Latin}/u.test(character)],
  ['Cyrillic', (character) => /\p{Script=Cyrillic}/u.test(character)],
  ['Greek', (character) => /\p{Script=Greek}/u.test(character)],
  ['Arabic', (character) => /\p{Script=Arabic}/u.test(character)],
  ['Hebrew', (character) => /\p{Script=Hebrew}/u.test(character)],
  ['Devanagari', (character) => /\p{Script=Devanagari}/u.test(character)],
  ['Armenian', (character) => /\p{Script=Armenian}/u.test(character)],
  ['Georgian', (character) => /\p{Script=Georgian}/u.test(character)],
  ['Hangul', (character) => /\p{Script=Hangul}/u.test(character)],
];

/** Letters of these stand next to each other without a space, and begin and end words anywhere. */
const isWithoutSpaces = (character: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]/u.test(
    character,
  );

/** `digit`, the name of a script, `none` for scripts without spaces; null for what is neither letter nor digit. */
export type Kind = string | null;

/** The kind of a character. Letters of scripts that are not listed are of one kind. */
export function kindOf(character: string): Kind {
  if (character === '') return null;
  if (character < '\x80') return !isPlain(character.charCodeAt(0)) ? null : character > '9' ? 'Latin' : 'digit';
  if (/\p{Nd}/u.test(character)) return 'digit';
  if (!/[\p{L}\p{M}\p{Nl}\p{No}]/u.test(character)) return null;
  if (isWithoutSpaces(character)) return 'none';
  return SCRIPTS.find(([, isOf]) => isOf(character))?.[0] ?? 'other';
}

/** Alphabets whose letters stand next to digits in one word: "S25", "Су-35С". Others attach particles to numbers. */
const WITH_DIGITS = new Set<Kind>(['Latin', 'Cyrillic', 'Greek', 'digit']);

/** True if a word may go on from a character of one kind to a character of the other. */
export function isOneWord(left: Kind, right: Kind): boolean {
  if (left === null || right === null || left === 'none' || right === 'none') return false;
  return left === right || ((left === 'digit' || right === 'digit') && WITH_DIGITS.has(left) && WITH_DIGITS.has(right));
}
