/** Decides from the surrounding text whether a match is a mention; pages and tests use the same judge. */
import type { NameFinder } from './matcher.ts';
import type { OtherSense, ShortFormSense } from './packs/other-sense.ts';
import { PACK_NAMES } from './packs/pack-table.ts';
import { beginsAlone, endsAlone } from './text/boundaries.ts';

/** The number of UTF-16 units on either side, invisible ones included, that decide whether a name stands alone. */
export const BOUNDARY_LENGTH = 12;

/** The number of UTF-16 units on either side that decide whether a short form stands for something else. */
const SENSE_LENGTH = 80;

export interface Passage {
  readonly before: string;
  readonly after: string;
}

export interface Candidate {
  readonly entity: string;
  readonly isShort: boolean;
  readonly written: string;
  /** The text right before the name, up to the next break. */
  readonly before: string;
  /** The same after it. Called only if the verdict depends on it, for breaks are a question to the layout. */
  readonly after: () => string;
  /** The whole passage around the name; called for short forms only. */
  readonly passage: () => Passage;
}

/**
 * `no`: not a mention. `in pieces`: no mention as a whole, but a part of it may be: the number in "Ascend<br>910C". An
 * object: a mention; a short form counts only if its passage is clear, or if a full name is on the page.
 */
export type Verdict = 'no' | 'in pieces' | { readonly isClear: boolean };

export type Judge = (candidate: Candidate) => Verdict;

type Sense = Omit<ShortFormSense, 'isClear'>;
/** Gives the dossier's words about an entity's short forms. */
export type SenseOf = (entity: string, written: string) => Sense;

const NUMBER: Sense = { mistakenFor: PACK_NAMES, own: {}, taken: [] };
const OTHER: Sense = { mistakenFor: ['products'], own: {}, taken: [] };

/** Until dossiers say it themselves: a form that begins with a digit may be a number of anything. */
export const assumedSense = (_entity: string, written: string): Sense => (/^\p{Nd}/u.test(written) ? NUMBER : OTHER);

export function createJudge(
  { makesClear }: Pick<NameFinder, 'makesClear'>,
  otherSense: OtherSense,
  senseOf: SenseOf = assumedSense,
): Judge {
  return ({ entity, isShort, written, before, after, passage }) => {
    if (!beginsAlone(before.slice(-BOUNDARY_LENGTH), written)) return 'no';
    if (!endsAlone(after().slice(0, BOUNDARY_LENGTH))) return 'in pieces';
    if (!isShort) return { isClear: true };
    const around = passage();
    const isClear = (text: string) => makesClear(entity, text);
    const sense = { ...senseOf(entity, written), isClear };
    const [left, right] = [around.before.slice(-SENSE_LENGTH), around.after.slice(0, SENSE_LENGTH)];
    if (otherSense(left, written, right, sense) !== null) return 'no';
    return { isClear: isClear(`${around.before}\n${around.after}`) };
  };
}
