/** Decides from the surrounding text whether a match is a mention; pages and tests use the same judge. */
import type { Standing } from './find-names.ts';
import type { Match } from './matcher.ts';
import { createNearWords, type FindWords, rememberLast } from './near.ts';
import type { Senses } from './senses.ts';
import { beginsAlone, endsAlone } from './text/boundaries.ts';

/** The number of UTF-16 units on either side, invisible ones included, that decide whether a name stands alone. */
export const BOUNDARY_LENGTH = 12;

/** The number of UTF-16 units on either side that decide whether a short form stands for something else. */
const SENSE_LENGTH = 80;

/** The text around a short form, with the form at these offsets. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Why a short form is no mention, or is one only if a full name is on the page; null of a mention. */
export interface Verdict {
  readonly isMention: boolean;
  readonly reason: string | null;
}

export interface Judge {
  /**
   * Judges whether a name is no part of another word.
   * @param before the text right before it, up to the last break
   * @param after the same after it. Called only if the verdict depends on it, for breaks are a question to the layout
   */
  stands(written: string, before: string, after: () => string): Standing;
  /**
   * Judges what a short form means; null if that cannot be told yet.
   * @throws RangeError for a match of no short form
   */
  judgeShort(match: Pick<Match, 'entity' | 'index'>, passage: Passage): Verdict | null;
}

interface ShortForm {
  /** The reason why it stands for something else, or null. */
  readonly otherSense: (before: string, written: string, after: string) => string | null;
  readonly nearIn: FindWords;
  readonly need: string;
}

/** The number of contexts that are remembered for a form: lists and tables repeat them. */
const MAX_KNOWN = 50;

/** Where a near word has to stand, or a full name. */
const PLACES = {
  passage: 'in the same passage, or a full name on the page',
  page: 'on the page, or a full name there',
} as const;

const listed = (words: readonly string[]) => words.slice(0, 3).join(', ') + (words.length > 3 ? ', …' : '');

/** @param senses gives what decides about short forms, or null as long as it has not come */
export function createJudge(senses: () => Senses | null): Judge {
  const known = new Map<string, ShortForm>();
  const shortForm = (entity: string, index: number, all: Senses): ShortForm => {
    const key = `${entity} ${index}`;
    const form = known.get(key) ?? compile(entity, index, all);
    known.set(key, form);
    return form;
  };
  const compile = (id: string, index: number, senses: Senses): ShortForm => {
    const sense = senses(id);
    const short = sense?.short[index];
    if (!sense || !short) throw new RangeError(`${id} has no short form ${index}`);
    const { near, within, mistakenFor } = short;
    const nearWords = createNearWords(near);
    const nearInPart = rememberLast(nearWords);
    // Looked up apart from the whole passage, so that this one is not read again.
    const isClear = (part: string) => nearInPart(part).areOutside(0, 0);
    return {
      otherSense: rememberReasons((...context) => sense.otherSense({ mistakenFor, isClear }, ...context)),
      nearIn: rememberLast(nearWords),
      need: `needs one of ${listed(near)} ${PLACES[within]}`,
    };
  };
  return {
    stands(written, before, after) {
      if (!beginsAlone(before.slice(-BOUNDARY_LENGTH), written)) return 'no';
      return endsAlone(written.slice(-BOUNDARY_LENGTH), after().slice(0, BOUNDARY_LENGTH)) ? 'yes' : 'in pieces';
    },
    judgeShort({ entity, index }, { text, start, end }) {
      const all = senses();
      if (!all) return null;
      const form = shortForm(entity, index, all);
      const before = text.slice(Math.max(0, start - SENSE_LENGTH), start);
      const after = text.slice(end, end + SENSE_LENGTH);
      const reason = form.otherSense(before, text.slice(start, end), after);
      if (reason !== null) return { isMention: false, reason };
      return { isMention: true, reason: form.nearIn(text).areOutside(start, end) ? null : form.need };
    },
  };
}

function rememberReasons(reasonOf: ShortForm['otherSense']): ShortForm['otherSense'] {
  const known = new Map<string, string | null>();
  return (before, written, after) => {
    const context = `${before}\n${written}\n${after}`;
    const found = known.get(context);
    if (found !== undefined) return found;
    const reason = reasonOf(before, written, after);
    if (known.size === MAX_KNOWN) known.clear();
    known.set(context, reason);
    return reason;
  };
}
