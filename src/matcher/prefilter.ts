/** Rules out texts without names, cheaply: most pages have none and need nothing more. */
import type { CompiledNames } from './compile.ts';
import { MAY_NORMALIZE, NORMALIZABLE } from './text/normalize.ts';

/** The sources of the prefilter's patterns, as plain data. */
export interface PrefilterPatterns {
  /** Matches how anchors begin. Quick to compile, and enough for most texts: of the benchmark's seven pages, one matches. */
  readonly beginning: string;
  readonly anchor: string;
}

/** The patterns of names, and of characters that normalizing may turn into part of one. */
export const prefilterOf = ({ beginning, anchor }: Pick<CompiledNames, 'beginning' | 'anchor'>): PrefilterPatterns => ({
  beginning: `${beginning}|${MAY_NORMALIZE.source}`,
  anchor: `${anchor}|${NORMALIZABLE}`,
});

/** False only if no name is in the text; cheap. */
export type MayName = (text: string) => boolean;

export function createPrefilter({ beginning, anchor }: PrefilterPatterns): MayName {
  const begins = new RegExp(beginning);
  let anchors: RegExp | null = null;
  return (text) => {
    if (!begins.test(text)) return false;
    // Compiled only once a text needs it.
    anchors ??= new RegExp(anchor, 'u');
    return anchors.test(text);
  };
}

/** Returns a function that finds the UTF-16 offsets at which anchors may be, each once, in order. */
export function createAnchorSearch({ beginning, anchor }: PrefilterPatterns): (text: string) => number[] {
  const begins = new RegExp(beginning, 'g');
  let anchors: RegExp | null = null;
  const endOfAnchor = (text: string, offset: number): number => {
    anchors ??= new RegExp(anchor, 'yu');
    anchors.lastIndex = offset;
    return anchors.test(text) ? anchors.lastIndex : offset;
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
