/** Finds names in text, by an anchor that every name contains and the rest around it. */
import { type CompiledNames, patternAfter, patternBefore, patternOfContext } from './compile.ts';
import { createAnchorSearch, createPrefilter, prefilterOf } from './prefilter.ts';
import { lazy, plainEndFinder, spellingFinder } from './text/lazy-patterns.ts';
import { normalize } from './text/normalize.ts';

export interface Match {
  readonly entity: string;
  readonly isShort: boolean;
  /** UTF-16 offsets in the text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The part of a name that is searched for first: the number in "Ascend 910C". */
export interface Anchor {
  readonly start: number;
  /** The names that it may be part of, the longest first; computed one by one as they are read. */
  readings(): Iterable<Match>;
  readonly end: number;
}

/** Finds names in a text. Callers judge from the surrounding text whether a match is a mention. */
export interface NameFinder {
  /** False only if no name is in the text; cheap. */
  mayName(text: string): boolean;
  /** The UTF-16 offsets at which a name may be, in order. If there is a name, its offset lies within it. */
  offsets(text: string): Iterable<number>;
  /** The first anchor at or after an offset of a normalized text. */
  next(text: string, from: number): Anchor | null;
  /** True if a passage makes clear that a short form means this entity. */
  makesClear(entity: string, passage: string): boolean;
}

/** The number of UTF-16 units before and after an anchor in which the rest of a name is searched for. */
const REST_REACH = 400;

/** @param isSticky makes `next` find an anchor only at the very offset */
export function createFinder({ families, contexts, ...names }: CompiledNames, isSticky = false): NameFinder {
  // The same pattern as in the sentinel, so that the browser compiles it once.
  const prefilterPatterns = prefilterOf(names);
  const anchor = isSticky ? new RegExp(names.anchor, 'yu') : new RegExp(prefilterPatterns.anchor, 'gu');
  const forms = families.map((family) => ({
    family,
    together: lazy(() => `^(?:${family.together})$`),
    plainBefore: plainEndFinder(family.rest),
    before: spellingFinder(patternBefore, family.rest),
    after: spellingFinder(patternAfter, family.rest),
  }));
  const contextWords = new Map(
    Object.entries(contexts).map(([entity, context]) => [entity, lazy(() => patternOfContext(context))]),
  );

  const nextMatch = (text: string, from: number) => {
    anchor.lastIndex = from;
    for (let match = anchor.exec(text); match; match = anchor.exec(text)) {
      const form = forms[match.findIndex((captured, n) => n > 0 && captured !== undefined) - 1];
      // Without a form, the match is a character that normalizing leaves unchanged.
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
      const head = text.slice(Math.max(0, start - REST_REACH), start);
      const before = form.plainBefore(head) ?? form.before(head);
      if (before) yield reading(start - before.length, end);
      if ((before && family.alone === 'nothing') || !form.together().test(match[0])) return;
      const after = form.after(text.slice(end, end + REST_REACH));
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
 * Yields the accepted names of a text, in order and without overlaps.
 * @param accept returns null for a match that is no name, and 'in pieces' for one that is no name as a whole, though a
 * shorter match may be: the number in "Ascend<br>910C"
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
