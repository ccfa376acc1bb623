/** Cuts long candidates into pieces, each verified quickly, so that no text keeps the page from answering. */
import { type JoinedText, joinText } from '../../dom/joined-text.ts';
import { REACH } from '../../dom/reach.ts';
import type { TextSpan } from '../../dom/text-offsets.ts';
import type { Candidate } from './candidates.ts';

/**
 * The text in a piece, in UTF-16 units, besides what is read around it: a text of short forms alone has 200 of them, which
 * take some milliseconds. With half of it, a page of thousands of names takes twice as long (2026-11-29).
 */
const MAX_LENGTH = 1_000;

/** The text nodes in a piece. */
const MAX_NODES = 64;

export function* piecesOf(nodes: readonly Text[]): Generator<Candidate> {
  let some: Text[] = [];
  let length = 0;
  for (const node of nodes) {
    const isLong = node.length > MAX_LENGTH;
    if (some.length > 0 && (isLong || length + node.length > MAX_LENGTH || some.length === MAX_NODES)) {
      yield { nodes: some, span: null };
      [some, length] = [[], 0];
    }
    if (isLong) {
      for (const span of parts([0, node.length])) yield { nodes: [node], span };
      continue;
    }
    some.push(node);
    length += node.length;
  }
  if (some.length > 0) yield { nodes: some, span: null };
}

function* parts([from, to]: TextSpan): Generator<TextSpan> {
  for (let start = from; start <= to; start += MAX_LENGTH) yield [start, Math.min(start + MAX_LENGTH, to)];
}

/** The text of a candidate with as much around it as a name could reach into, and the candidate's span in it. */
export function textOfPiece(
  { nodes, span }: Candidate,
  before: readonly Text[],
  after: readonly Text[],
): { readonly page: JoinedText; readonly span: TextSpan } {
  const own = joinText(nodes);
  const [from, to] = span ?? [0, own.text.length];
  const [left, right] = [Math.max(0, from - REACH), Math.min(own.text.length, to + REACH)];
  const head = joinText(left === 0 ? before : []);
  const tail = joinText(right === own.text.length ? after : []);
  // Neighbours may be long, too.
  const cut = Math.max(0, head.text.length - REACH);
  const start = head.text.length - cut - left;
  const text = head.text.slice(cut) + own.text.slice(left, right);
  const moved = (starts: readonly number[], by: number) => starts.map((offset) => offset + by);
  return {
    page: {
      text: text + tail.text.slice(0, REACH),
      nodes: [...head.nodes, ...own.nodes, ...tail.nodes],
      starts: [...moved(head.starts, -cut), ...moved(own.starts, start), ...moved(tail.starts, text.length)],
    },
    span: [start + from, start + to],
  };
}
