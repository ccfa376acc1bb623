/** What the words around a hit say of it. Pure. */
import { visibleText } from './characters.ts';

/** A Latin letter or a digit on either side of a name makes it another word; signs of other scripts do not. */
const WORD = /[\p{Script=Latin}\p{Nd}]/u;

/** Nearly all text is decided by this: without it, a class of many ranges has to be compiled. */
const isWordSign = (sign: string) => (sign < '\x80' ? /[0-9A-Za-z]/.test(sign) : WORD.test(sign));

/** The last sign of a text that is seen. */
function lastSign(text: string): string {
  const last = text.at(-1) ?? '';
  return last < '\x80' ? last : ([...visibleText(text)].at(-1) ?? '');
}

/** An ending that leaves a name what it is: a plural or a possessive, but not that of "pros and cons". */
const ENDING = /^(?:['’]?s)(?![\p{Script=Latin}\p{Nd}]|\s(?:and|&|or|vs\.?)\scon)/iu;

/** What makes a temperature of a number and a C: "910 C°", "910C degrees". */
const DEGREES =
  /^\s?(?:[°º˚]|(?:degrees?|degrés|grader|graden|grados?|graus?|gradi|grad c|stopni|stupňů|derece)(?![a-z])|градус|องศา)/i;

/**
 * Whether a name can begin behind a text: at least its last character, where there is any in the same block. Before a
 * name in signs that are no letters of such words, anything may stand: DeepSeek-V4-Pro昇腾910C.
 */
export function beginsAlone(before: string, name = 'A'): boolean {
  return !isWordSign([...name][0] ?? '') || !isWordSign(lastSign(before));
}

/** Whether a name can end before a text: at least its first three characters, where there are so many. */
export function endsAlone(after: string): boolean {
  if (DEGREES.test(after)) return false;
  const next = after.charAt(0);
  if (next !== '' && next < '\x80' && !isWordSign(next) && next !== "'") return true;
  const following = visibleText(after);
  return !isWordSign([...following][0] ?? '') || ENDING.test(following);
}

/** Whether a name stands for itself between the text before it and after it in the same block. */
export const standsAlone = (before: string, after: string) => beginsAlone(before) && endsAlone(after);
