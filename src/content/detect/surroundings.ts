/** What the words around a hit say of it. Pure. */
import { INVISIBLE } from './names.ts';

/** A Latin letter or a digit on either side of a name makes it another word; signs of other scripts do not. */
const WORD = /[\p{Script=Latin}\p{Nd}]/u;

const UNSEEN = new RegExp(INVISIBLE, 'gu');

/** An ending that leaves a name what it is: a plural or a possessive. */
const ENDING = /^(?:['’]?s)(?![\p{Script=Latin}\p{Nd}])/iu;

/**
 * Whether a name stands for itself between the text before it and after it.
 * @param before what stands right before in the same block, at least one character where there is any
 * @param after what stands right after, at least three characters where there are so many
 */
export function standsAlone(before: string, after: string): boolean {
  const last = [...before.replace(UNSEEN, '')].at(-1) ?? '';
  const following = after.replace(UNSEEN, '');
  return !WORD.test(last) && (!WORD.test([...following][0] ?? '') || ENDING.test(following));
}
