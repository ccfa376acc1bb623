/** Text → hits. Pure. */
import { INVISIBLE, type NamePattern } from './names.ts';

export interface Hit {
  readonly entity: string;
  /** UTF-16 offsets in the text; end is exclusive. */
  readonly start: number;
  readonly end: number;
}

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

/** Every place where a name is written, in order, without overlaps, whatever stands around it. */
export function* findNames(text: string, { regex, entities }: NamePattern): Generator<Hit> {
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    const { index: start, 0: whole } = match;
    const group = match.findIndex((captured, n) => n > 0 && captured !== undefined);
    const entity = entities[group - 1];
    const next = regex.lastIndex;
    if (entity !== undefined) yield { entity, start, end: start + whole.length };
    // The caller may have searched elsewhere with the same pattern meanwhile.
    regex.lastIndex = next;
  }
}

/** Whether a name may be in the text at all: cheap, and never wrong where it says no. */
export function mayName(text: string, { regex }: NamePattern): boolean {
  regex.lastIndex = 0;
  return regex.test(text);
}
