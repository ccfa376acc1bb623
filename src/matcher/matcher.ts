/** Finds names in text. */
import { type CompiledNames, patternAfter, patternBefore, patternOfContext } from './compile.ts';
import { createAnchorSearch, createPrefilter, prefilterOf } from './prefilter.ts';
import { lazy, patterns, plainlyAtEnd } from './text/lazy-patterns.ts';
import { normalize } from './text/normalize.ts';

export interface Match {
  readonly entity: string;
  readonly isShort: boolean;
  /** UTF-16 offsets in the text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A part of a text that every name around it contains: the number in "Ascend 910C". */
export interface Anchor {
  readonly start: number;
  /** The names that it may be part of, the longest first; each is looked for when it is asked for. */
  readings(): Iterable<Match>;
  readonly end: number;
}

/** Finds names in a text that may run on across elements; the text around a match is the caller's to judge. */
export interface NameFinder {
  /** Whether a name may be in the text: cheap, and never wrong when it says no. */
  mayName(text: string): boolean;
  /** The UTF-16 offsets at which a name may be, in order; each lies within the name if there is one. */
  offsets(text: string): Iterable<number>;
  /** The first anchor at or after an offset of a normalized text. */
  next(text: string, from: number): Anchor | null;
  /** Whether a passage makes clear what the short forms of an entity mean. */
  makesClear(entity: string, passage: string): boolean;
}

/** The rest of a name is looked for so far around its anchor, in UTF-16 units. */
const REACH = 400;

/** @param isSticky finds an anchor only right at the offset that is asked for */
export function createFinder({ families, contexts, ...names }: CompiledNames, isSticky = false): NameFinder {
  // One pattern for all: the browser compiles it once for the sentinel and for here.
  const prefilterPatterns = prefilterOf(names);
  const anchor = isSticky ? new RegExp(names.anchor, 'yu') : new RegExp(prefilterPatterns.anchor, 'gu');
  const forms = families.map((family) => ({
    family,
    together: lazy(() => `^(?:${family.together})$`),
    plainlyBefore: plainlyAtEnd(family.rest),
    before: patterns(patternBefore, family.rest),
    after: patterns(patternAfter, family.rest),
  }));
  const contextWords = new Map(
    Object.entries(contexts).map(([entity, context]) => [entity, lazy(() => patternOfContext(context))]),
  );

  const nextMatch = (text: string, from: number) => {
    anchor.lastIndex = from;
    for (let match = anchor.exec(text); match; match = anchor.exec(text)) {
      const form = forms[match.findIndex((captured, n) => n > 0 && captured !== undefined) - 1];
      // Without one it is a character that cannot be normalized.
      if (form) return [match, form] as const;
    }
    return [null, null] as const;
  };
  const next = (text: string, from: number): Anchor | null => {
    const [match, form] = nextMatch(text, from);
    if (!match || !form) return null;
    const [start, end] = [match.index, match.index + match[0].length];
    const { family } = form;
    const reading = (from: number, to: number, isShort = false): Match => ({
      entity: family.entity,
      isShort,
      start: from,
      end: to,
    });
    const readings = function* () {
      const head = text.slice(Math.max(0, start - REACH), start);
      const before = form.plainlyBefore(head) ?? form.before(head);
      if (before) yield reading(start - before.length, end);
      if ((before && family.alone === 'nothing') || !form.together().test(match[0])) return;
      const after = form.after(text.slice(end, end + REACH));
      if (after) yield reading(start, end + after.length);
      if (family.alone !== 'nothing') yield reading(start, end, family.alone === 'short');
    };
    return { readings, start, end };
  };
  return {
    mayName: createPrefilter(prefilterPatterns),
    offsets: createAnchorSearch(prefilterPatterns),
    next,
    makesClear: (entity, passage) => contextWords.get(entity)?.().test(passage) ?? false,
  };
}

/**
 * Yields what is accepted as names in a text, in order and without overlaps.
 * @param accept gives null for a match that is no name, and 'in pieces' for one that is none as a whole, while a shorter
 * one may be: the number in "Ascend<br>910C"
 */
export function* findNames<T extends object>(
  written: string,
  finder: NameFinder,
  accept: (match: Match) => T | 'in pieces' | null,
): Generator<T> {
  const { text, offsetOf } = normalize(written);
  let free = 0;
  for (let anchor = finder.next(text, 0); anchor; ) {
    let from = anchor.end;
    for (const match of anchor.readings()) {
      if (match.start < free) continue;
      const accepted = accept({ ...match, start: offsetOf(match.start), end: offsetOf(match.end) });
      if (accepted === 'in pieces') continue;
      if (accepted !== null) {
        yield accepted;
        free = match.end;
        from = Math.max(from, match.end);
      }
      break;
    }
    anchor = finder.next(text, from);
  }
}
