/** Text → hits. Pure. */
import { FOLDABLE, fold } from './fold.ts';
import type { CompiledNames, Form } from './names.ts';

export interface Hit extends Form {
  /** UTF-16 offsets in the text; end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Finds names in a text that may run on across elements: what stands around a hit is the caller's to judge. */
export interface NameFinder {
  /** Whether a name may be in the text at all: cheap, and never wrong where it says no. */
  mayName(text: string): boolean;
  /** The first name at or after a position of a folded text. */
  next(text: string, from: number): Hit | null;
  /** Whether a passage makes the short forms of an entity clear. */
  makesClear(entity: string, passage: string): boolean;
}

export function createFinder({ anchor, any, forms, contexts }: CompiledNames): NameFinder {
  const anchors = new RegExp(anchor, 'u');
  const foldable = new RegExp(FOLDABLE, 'u');
  // A page without a mention pays for no more than that.
  let names: RegExp | null = null;
  const words = new Map<string, RegExp>();
  return {
    mayName: (text) => anchors.test(text) || foldable.test(text),
    next(text, from) {
      names ??= new RegExp(any, 'gu');
      names.lastIndex = from;
      const match = names.exec(text);
      const group = match?.findIndex((captured, n) => n > 0 && captured !== undefined) ?? 0;
      const form = forms[group - 1];
      return match && form ? { ...form, start: match.index, end: match.index + match[0].length } : null;
    },
    makesClear(entity, passage) {
      const context = contexts[entity];
      if (context === undefined) return false;
      const word = words.get(entity) ?? new RegExp(context, 'u');
      words.set(entity, word);
      return word.test(passage);
    },
  };
}

/** Said of a hit that is none as a whole, while a shorter one may begin within it: in "Ascend<br>910C" the number. */
export const IN_PIECES = Symbol('in pieces');

/** What of a text is accepted as names, in order, without overlaps. */
export function* findNames<T>(
  written: string,
  finder: NameFinder,
  accept: (hit: Hit) => T | typeof IN_PIECES | null,
): Generator<T> {
  const { text, at } = fold(written);
  for (let hit = finder.next(text, 0); hit; ) {
    const accepted = accept({ ...hit, start: at(hit.start), end: at(hit.end) });
    if (accepted !== null && accepted !== IN_PIECES) yield accepted;
    hit = finder.next(text, accepted === IN_PIECES ? hit.start + 1 : hit.end);
  }
}
