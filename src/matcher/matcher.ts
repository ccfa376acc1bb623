/** Text → hits. Pure. */

import { type CompiledNames, patternAfter, patternBefore, patternOfContext } from './compile.ts';
import { createTraceFinder, tracesOf } from './prefilter.ts';
import { lazy, patterns, plainlyAtEnd } from './text/lazy-patterns.ts';
import { fold } from './text/normalize.ts';

export interface Hit {
  readonly entity: string;
  readonly short: boolean;
  /** UTF-16 offsets in the text; end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A place where a name may stand. */
export interface Anchor {
  readonly start: number;
  /** What may be a name there, the longest first; looked for as it is asked for. */
  readings(): Iterable<Hit>;
  /** Where it is looked on for others. */
  readonly end: number;
}

/** Finds names in a text that may run on across elements: what stands around a hit is the caller's to judge. */
export interface NameFinder {
  /** Whether a name may be in the text at all: cheap, and never wrong where it says no. */
  mayName(text: string): boolean;
  /** Where in a text a name may be, in order, in UTF-16 units: each is within the name, if it is one. */
  places(text: string): Iterable<number>;
  /** The first anchor at or after a position of a folded text. */
  next(text: string, from: number): Anchor | null;
  /** Whether a passage makes the short forms of an entity clear. */
  makesClear(entity: string, passage: string): boolean;
}

/** As far as the rest of a name is looked for around its anchor, in UTF-16 units. */
const REACH = 400;

/** @param sticky finds an anchor right at the position that is asked for, and nowhere behind it */
export function createFinder({ families, contexts, ...names }: CompiledNames, sticky = false): NameFinder {
  // One pattern for all: the browser compiles it once, here and in the lookout.
  const traces = tracesOf(names);
  const sign = sticky ? new RegExp(names.anchor, 'yu') : new RegExp(traces.anchor, 'gu');
  const trace = createTraceFinder(traces);
  const forms = families.map((family) => ({
    family,
    together: lazy(() => `^(?:${family.together})$`),
    plainlyBefore: plainlyAtEnd(family.rest),
    before: patterns(patternBefore, family.rest),
    after: patterns(patternAfter, family.rest),
  }));
  const words = new Map(
    Object.entries(contexts).map(([entity, context]) => [entity, lazy(() => patternOfContext(context))]),
  );

  const nextMatch = (text: string, from: number) => {
    sign.lastIndex = from;
    for (let match = sign.exec(text); match; match = sign.exec(text)) {
      const form = forms[match.findIndex((captured, n) => n > 0 && captured !== undefined) - 1];
      // Else it is a sign that cannot be folded.
      if (form) return [match, form] as const;
    }
    return [null, null] as const;
  };
  const next = (text: string, from: number): Anchor | null => {
    const [match, form] = nextMatch(text, from);
    if (!match || !form) return null;
    const [start, end] = [match.index, match.index + match[0].length];
    const { family } = form;
    const hit = (from: number, to: number, short = false): Hit => ({
      entity: family.entity,
      short,
      start: from,
      end: to,
    });
    const readings = function* () {
      const head = text.slice(Math.max(0, start - REACH), start);
      const before = form.plainlyBefore(head) ?? form.before(head);
      if (before) yield hit(start - before.length, end);
      if ((before && family.alone === 'nothing') || !form.together().test(match[0])) return;
      const after = form.after(text.slice(end, end + REACH));
      if (after) yield hit(start, end + after.length);
      if (family.alone !== 'nothing') yield hit(start, end, family.alone === 'short');
    };
    return { readings, start, end };
  };
  return {
    mayName: trace.isIn,
    places: trace.places,
    next,
    makesClear: (entity, passage) => words.get(entity)?.().test(passage) ?? false,
  };
}

/** Said of a hit that is none as a whole, while a shorter one may be: in "Ascend<br>910C" the number. */
export const IN_PIECES = Symbol('in pieces');

/** What of a text is accepted as names, in order, without overlaps. */
export function* findNames<T>(
  written: string,
  finder: NameFinder,
  accept: (hit: Hit) => T | typeof IN_PIECES | null,
): Generator<T> {
  const { text, at } = fold(written);
  let free = 0;
  for (let anchor = finder.next(text, 0); anchor; ) {
    let from = anchor.end;
    for (const hit of anchor.readings()) {
      if (hit.start < free) continue;
      const accepted = accept({ ...hit, start: at(hit.start), end: at(hit.end) });
      if (accepted === IN_PIECES) continue;
      if (accepted !== null) {
        yield accepted;
        free = hit.end;
        from = Math.max(from, hit.end);
      }
      break;
    }
    anchor = finder.next(text, from);
  }
}
