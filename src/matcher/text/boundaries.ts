/** Decides from the neighbouring text whether a name stands alone. */
import { visibleText } from './characters.ts';

/** A Latin letter or a digit on either side makes a name part of another word; characters of other scripts do not. */
const WORD_CHARACTER = /[\p{Script=Latin}\p{Nd}]/u;

/** ASCII is tested apart: it settles nearly all text, and spares compiling a class of many ranges. */
const isWordCharacter = (character: string) =>
  character < '\x80' ? /[0-9A-Za-z]/.test(character) : WORD_CHARACTER.test(character);

function lastVisibleCharacter(text: string): string {
  const last = text.at(-1) ?? '';
  return last < '\x80' ? last : ([...visibleText(text)].at(-1) ?? '');
}

/** A plural or possessive ending leaves a name as it is, but the "s" of "pros and cons" does not. */
const ENDING = /^(?:['’]?s)(?![\p{Script=Latin}\p{Nd}]|\s(?:and|&|or|vs\.?)\scon)/iu;

/** Makes a number and a C a temperature: "910 C°", "910C degrees". */
const DEGREES =
  /^\s?(?:[°º˚]|(?:degrees?|degrés|grader|graden|grados?|graus?|gradi|grad c|stopni|stupňů|derece)(?![a-z])|градус|องศา)/i;

/**
 * True if a name can begin after a text.
 * @param before at least the last character, if there is one in the same block
 * @param name one that does not begin with a Latin letter or digit may follow anything: DeepSeek-V4-Pro昇腾910C
 */
export function beginsAlone(before: string, name = 'A'): boolean {
  return !isWordCharacter([...name][0] ?? '') || !isWordCharacter(lastVisibleCharacter(before));
}

/**
 * True if a name can end before a text.
 * @param after at least the first three characters, if there are as many in the same block
 */
export function endsAlone(after: string): boolean {
  if (DEGREES.test(after)) return false;
  const next = after.charAt(0);
  if (next !== '' && next < '\x80' && !isWordCharacter(next) && next !== "'") return true;
  const following = visibleText(after);
  return !isWordCharacter([...following][0] ?? '') || ENDING.test(following);
}

/** True if a name can stand between two texts of the same block. */
export const standsAlone = (before: string, after: string) => beginsAlone(before) && endsAlone(after);
