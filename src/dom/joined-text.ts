/** The text of nodes as one string, with the way back to them. */

export interface JoinedText {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** The offset in the text at which each node begins. */
  readonly starts: readonly number[];
}

export interface TextPosition {
  /** The node's index in `nodes`. */
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

/** The position of the character at an offset of the text. @throws RangeError for an offset outside of it */
export function positionAt({ text, nodes, starts }: JoinedText, offset: number): TextPosition {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  if (!node || offset < 0 || offset >= text.length) throw new RangeError(`no character at ${offset}`);
  return { index: low, node, offset: offset - (starts[low] ?? 0) };
}
