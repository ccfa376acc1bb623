/** What no name is without: most pages have none of it, and are done. Pure. */
import { FOLDABLE, MAY_FOLD } from './fold.ts';
import type { CompiledNames } from './names.ts';

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

/** The pattern of whole anchors is compiled for the first text that has a beginning of one. */
export function createTraceFinder({ beginning, anchor }: Traces): TraceFinder {
  const begins = new RegExp(beginning);
  let made: RegExp | null = null;
  const whole = () => {
    made ??= new RegExp(anchor, 'gu');
    return made;
  };
  return {
    isIn: (text) => begins.test(text) && text.search(whole()) >= 0,
    // Not by way of the beginnings: it is asked of what has a name, nearly always.
    places(text) {
      const places: number[] = [];
      const pattern = whole();
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) places.push(match.index);
      return places;
    },
  };
}
