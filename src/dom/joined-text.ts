/** The text of nodes as one string that remembers them. */

export interface JoinedText {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where in the text each node begins. */
  readonly starts: readonly number[];
}

export interface Place {
  /** The node's place in `nodes`. */
  readonly index: number;
  readonly node: Text;
  readonly offset: number;
}

export function joinText(nodes: readonly Text[]): JoinedText {
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    text += node.data;
  }
  return { text, nodes, starts };
}

/** Where the character at a position stands. @throws RangeError for a position outside of the text */
export function placeAt({ text, nodes, starts }: JoinedText, position: number): Place {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  if (!node || position < 0 || position >= text.length) throw new RangeError(`no character at ${position}`);
  return { index: low, node, offset: position - (starts[low] ?? 0) };
}
