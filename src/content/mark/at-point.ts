/** Pointer → mention. */

import type { Mention } from '../detect/mentions.ts';
import { isText } from '../nodes.ts';

/** A live range over a mention: what geometry is asked of. */
export function liveRange({ range }: Mention): Range {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

/**
 * The mention under a point of the view, in CSS px. A caret and an index of ours: `highlightsFromPoint` takes ms where
 * there are many marks.
 */
export function mentionAt(
  x: number,
  y: number,
  mentionsOf: (node: Text) => Iterable<Mention>,
  shadowRoots: ReadonlySet<ShadowRoot>,
): Mention | null {
  const node = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] })?.offsetNode ?? null;
  if (!isText(node)) return null;
  for (const mention of mentionsOf(node)) {
    // A caret is found beside a line's last word too: only the boxes of the text tell.
    if (mention.nodes.every((n) => n.isConnected) && covers(mention, x, y)) return mention;
  }
  return null;
}

function covers(mention: Mention, x: number, y: number): boolean {
  return [...liveRange(mention).getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
