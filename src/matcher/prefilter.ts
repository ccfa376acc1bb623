/** What no name is without: most pages have none of it, and are done. Pure. */

import type { CompiledNames } from './compile.ts';
import { FOLDABLE, MAY_FOLD } from './text/normalize.ts';

/** Patterns, as plain data. */
export interface Traces {
  /** What anchors begin with: short, so quick to compile, and in one of the benchmark's seven saved pages. */
  readonly beginning: string;
  readonly anchor: string;
}

/** The traces of names, the signs that have to be folded first among them. */
export const tracesOf = ({ beginning, anchor }: Pick<CompiledNames, 'beginning' | 'anchor'>): Traces => ({
  beginning: `${beginning}|${MAY_FOLD.source}`,
  anchor: `${anchor}|${FOLDABLE}`,
});

export interface TraceFinder {
  /** Whether a name may be in a text at all: cheap, and never wrong where it says no. */
  isIn(text: string): boolean;
  /** Where an anchor may be, each once, in order, in UTF-16 units. */
  places(text: string): number[];
}

/** The pattern of whole anchors is compiled for the first text that has a beginning of one, and run there alone. */
export function createTraceFinder({ beginning, anchor }: Traces): TraceFinder {
  const begins = new RegExp(beginning, 'g');
  let made: RegExp | null = null;
  const endOfAnchor = (text: string, at: number): number => {
    made ??= new RegExp(anchor, 'yu');
    made.lastIndex = at;
    return made.test(text) ? made.lastIndex : at;
  };
  /** Where the next anchor at or after a position begins and ends. */
  const next = (text: string, from: number): readonly [start: number, end: number] | null => {
    begins.lastIndex = from;
    for (let match = begins.exec(text); match; match = begins.exec(text)) {
      const { index } = match;
      const end = endOfAnchor(text, index);
      if (end > index) return [index, end];
      begins.lastIndex = index + 1;
    }
    return null;
  };
  return {
    isIn: (text) => next(text, 0) !== null,
    places(text) {
      const places: number[] = [];
      for (let found = next(text, 0); found; found = next(text, found[1])) places.push(found[0]);
      return places;
    },
  };
}
