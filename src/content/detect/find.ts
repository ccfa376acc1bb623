/** Text → hits. Pure. */
import { FOLDABLE, fold } from './fold.ts';
import type { CompiledNames } from './names.ts';

export interface Hit {
  readonly entity: string;
  readonly short: boolean;
  /** UTF-16 offsets in the text; end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A place where a name may stand. */
export interface Anchor {
  /** What may be a name there, the longest first. */
  readonly readings: readonly Hit[];
  /** Where it is looked on for others. */
  readonly end: number;
}

/** Finds names in a text that may run on across elements: what stands around a hit is the caller's to judge. */
export interface NameFinder {
  /** Whether a name may be in the text at all: cheap, and never wrong where it says no. */
  mayName(text: string): boolean;
  /** The first anchor at or after a position of a folded text. */
  next(text: string, from: number): Anchor | null;
  /** Whether a passage makes the short forms of an entity clear. */
  makesClear(entity: string, passage: string): boolean;
}

/** As far as the rest of a name is looked for around its anchor, in UTF-16 units. */
const REACH = 400;

/** A regular expression that is made when it is first needed: a page without a mention pays for the anchor's alone. */
function lazy(source: string, flags = 'u'): () => RegExp {
  let made: RegExp | null = null;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}

/** @param sticky finds an anchor right at the position that is asked for, and nowhere behind it */
export function createFinder({ anchor, families, contexts }: CompiledNames, sticky = false): NameFinder {
  const anchors = new RegExp(anchor, sticky ? 'yu' : 'gu');
  const foldable = lazy(FOLDABLE);
  const forms = families.map((family) => ({
    family,
    together: lazy(`^(?:${family.together})$`),
    before: lazy(family.before),
    after: lazy(family.after),
  }));
  const words = new Map(Object.entries(contexts).map(([entity, context]) => [entity, lazy(context)]));

  const next = (text: string, from: number): Anchor | null => {
    anchors.lastIndex = from;
    const match = anchors.exec(text);
    const form = match && forms[match.findIndex((captured, n) => n > 0 && captured !== undefined) - 1];
    if (!match || !form) return null;
    const [start, end] = [match.index, match.index + match[0].length];
    const { family } = form;
    const hit = (from: number, to: number, short = false): Hit => ({
      entity: family.entity,
      short,
      start: from,
      end: to,
    });
    const readings: Hit[] = [];
    const before = family.before && form.before().exec(text.slice(Math.max(0, start - REACH), start));
    if (before) readings.push(hit(start - before[0].length, end));
    if (before && family.alone === 'nothing') return { readings, end };
    if (!form.together().test(match[0])) return { readings, end };
    const after = family.after && form.after().exec(text.slice(end, end + REACH));
    if (after) readings.push(hit(start, end + after[0].length));
    if (family.alone !== 'nothing') readings.push(hit(start, end, family.alone === 'short'));
    return { readings, end };
  };
  return {
    mayName(text) {
      anchors.lastIndex = 0;
      return anchors.test(text) || foldable().test(text);
    },
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
    for (const hit of anchor.readings) {
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
