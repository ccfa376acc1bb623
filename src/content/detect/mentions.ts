/** Text nodes → mentions. */
import { findNames, type Hit, mayName, standsAlone } from './find.ts';
import type { NamePattern } from './names.ts';
import { isBreakBetween, isReadable } from './readable.ts';
import { joinText, type PageText, placeAt, textNodesOf } from './text.ts';

/** A name in the page. A StaticRange costs the page nothing when it changes; what changes is looked at again. */
export interface Mention {
  readonly entity: string;
  /** The text nodes that it runs through; more than one where tags split it. */
  readonly nodes: readonly Text[];
  readonly range: StaticRange;
}

/** Whether two mentions are one name at one place. */
export function isSameMention(a: Mention, b: Mention): boolean {
  return (
    a.entity === b.entity &&
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset &&
    a.nodes.length === b.nodes.length
  );
}

/** All mentions below a root, in order. A page without any is ruled out by its text as one string. */
export function findMentions(root: Node, pattern: NamePattern): Mention[] {
  if (!mayName(root.textContent ?? '', pattern)) return [];
  const page = joinText(textNodesOf(root));
  return [...mentionsIn(page, pattern)];
}

/** The mentions in a text; `within` leaves out hits that do not touch that stretch of it. */
export function* mentionsIn(
  page: PageText,
  pattern: NamePattern,
  within: readonly [start: number, end: number] = [0, page.text.length],
): Generator<Mention> {
  for (const hit of findNames(page.text, pattern)) {
    if (hit.end < within[0] || hit.start > within[1]) continue;
    const mention = verify(hit, page);
    if (mention) yield mention;
  }
}

/** How much of the neighbouring text decides whether a name stands alone; invisible signs count as well. */
const CONTEXT = 12;

function verify({ entity, start, end }: Hit, page: PageText): Mention | null {
  const first = placeAt(page, start);
  const last = placeAt(page, end - 1);
  for (let index = first.index; index <= last.index; index++) {
    const node = page.nodes[index];
    const next = page.nodes[index + 1];
    if (node && !isReadable(node)) return null;
    if (node && next && index < last.index && isBreakBetween(node, next)) return null;
  }
  if (!standsAlone(textBefore(page, first.index, start), textAfter(page, last.index, end))) return null;
  const range = new StaticRange({
    startContainer: first.node,
    startOffset: first.offset,
    endContainer: last.node,
    endOffset: last.offset + 1,
  });
  return { entity, nodes: page.nodes.slice(first.index, last.index + 1), range };
}

/** The characters before a position, as far as no break parts them from it. */
function textBefore({ text, nodes, starts }: PageText, index: number, position: number): string {
  let from = starts[index] ?? position;
  for (let i = index; i > 0 && position - from < CONTEXT; i--) {
    const node = nodes[i];
    const previous = nodes[i - 1];
    if (!node || !previous || isBreakBetween(previous, node)) break;
    from = starts[i - 1] ?? from;
  }
  return text.slice(Math.max(from, position - CONTEXT), position);
}

/** The characters after a position, as far as no break parts them from it. */
function textAfter({ text, nodes, starts }: PageText, index: number, position: number): string {
  let to = starts[index + 1] ?? text.length;
  for (let i = index; i + 1 < nodes.length && to - position < CONTEXT; i++) {
    const node = nodes[i];
    const next = nodes[i + 1];
    if (!node || !next || isBreakBetween(node, next)) break;
    to = starts[i + 2] ?? text.length;
  }
  return text.slice(position, Math.min(to, position + CONTEXT));
}
