/** Tells whether a text may have a name in it: most pages have none, and are done. */

import type { CompiledNames } from './compile.ts';
import { MAY_NORMALIZE, NORMALIZABLE } from './text/normalize.ts';

/** Patterns, as plain data. */
export interface PrefilterPatterns {
  /** The beginnings of anchors: short, so quick to compile, and found in one of the benchmark's seven saved pages. */
  readonly beginning: string;
  readonly anchor: string;
}

/** The patterns of all names, and of characters that have to be normalized before names are looked for. */
export const prefilterOf = ({ beginning, anchor }: Pick<CompiledNames, 'beginning' | 'anchor'>): PrefilterPatterns => ({
  beginning: `${beginning}|${MAY_NORMALIZE.source}`,
  anchor: `${anchor}|${NORMALIZABLE}`,
});

/** Whether a text may have a name in it: cheap, and never wrong when it says no. */
export type MayName = (text: string) => boolean;

export function createPrefilter({ beginning, anchor }: PrefilterPatterns): MayName {
  const begins = new RegExp(beginning);
  let anchors: RegExp | null = null;
  return (text) => {
    if (!begins.test(text)) return false;
    // Compiled for the first text that has a beginning of one.
    anchors ??= new RegExp(anchor, 'u');
    return anchors.test(text);
  };
}

/** Gives the UTF-16 offsets at which anchors may be, each once, in order. */
export function createAnchorSearch({ beginning, anchor }: PrefilterPatterns): (text: string) => number[] {
  const begins = new RegExp(beginning, 'g');
  let anchors: RegExp | null = null;
  const endOfAnchor = (text: string, at: number): number => {
    anchors ??= new RegExp(anchor, 'yu');
    anchors.lastIndex = at;
    return anchors.test(text) ? anchors.lastIndex : at;
  };
  return (text) => {
    const offsets: number[] = [];
    begins.lastIndex = 0;
    for (let match = begins.exec(text); match; match = begins.exec(text)) {
      const end = endOfAnchor(text, match.index);
      if (end > match.index) offsets.push(match.index);
      begins.lastIndex = Math.max(end, match.index + 1);
    }
    return offsets;
  };
}
