/** Whether what was found in a text is a mention: the one judge of names, for pages and for tests. */
import type { NameFinder } from './matcher.ts';
import type { IsSomethingElse } from './sense/other-sense.ts';
import { beginsAlone, endsAlone } from './text/boundaries.ts';

/** The characters of neighbouring text that decide whether a name stands alone; invisible ones count. */
export const BOUNDARY_LENGTH = 12;

/** The characters of neighbouring text that decide what a short form is part of. */
const SENSE_LENGTH = 80;

export interface Passage {
  readonly before: string;
  readonly after: string;
}

export interface Candidate {
  readonly entity: string;
  readonly isShort: boolean;
  readonly written: string;
  /** The text right before and after, as far as no break parts them from the name. */
  readonly before: string;
  readonly after: string;
  /** The whole passage around it; asked for short forms only. */
  readonly passage: () => Passage;
}

/**
 * `no`: not a mention. `in pieces`: not as a whole, but a part of it may be one, as the number in "Ascend<br>910C". Else a
 * mention; a short form counts if its own passage makes clear what it means, or if a full name stands on the page.
 */
export type Verdict = 'no' | 'in pieces' | { readonly isClear: boolean };

export type Judge = (candidate: Candidate) => Verdict;

export function createJudge({ makesClear }: Pick<NameFinder, 'makesClear'>, isSomethingElse: IsSomethingElse): Judge {
  return ({ entity, isShort, written, before, after, passage }) => {
    if (!beginsAlone(before.slice(-BOUNDARY_LENGTH), written)) return 'no';
    if (!endsAlone(after.slice(0, BOUNDARY_LENGTH))) return 'in pieces';
    if (!isShort) return { isClear: true };
    const around = passage();
    const isClear = (text: string) => makesClear(entity, text);
    if (isSomethingElse(around.before.slice(-SENSE_LENGTH), written, around.after.slice(0, SENSE_LENGTH), isClear))
      return 'no';
    return { isClear: isClear(`${around.before}\n${around.after}`) };
  };
}
