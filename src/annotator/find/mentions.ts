/** Text nodes → mentions. */

import { type JoinedText, placeAt } from '../../dom/joined-text.ts';
import { isHere } from '../../dom/nodes.ts';
import { isInMenu, isReadable } from '../../dom/readable.ts';
import { findNames, type Hit, IN_PIECES, type NameFinder } from '../../matcher/matcher.ts';
import type { IsSomethingElse } from '../../matcher/sense/other-sense.ts';
import { beginsAlone, endsAlone } from '../../matcher/text/boundaries.ts';
import { seen } from '../../matcher/text/characters.ts';
import { blockOf, isBreakBetween, passageAround } from './text-breaks.ts';

/** Finds names, and tells which of their short forms stand for something else. */
export interface SenseFinder extends NameFinder {
  readonly isSomethingElse: IsSomethingElse;
}

/** A name in the page. A StaticRange costs the page nothing when it changes; what changes is looked at again. */
export interface Mention {
  readonly entity: string;
  /** The text nodes that it runs through; more than one where tags split it. */
  readonly nodes: readonly Text[];
  readonly range: StaticRange;
  /** Its text, which may have changed since. */
  readonly text: string;
  /** Whether it is a full name in a menu, where it makes no short form clear. */
  readonly inMenu: boolean;
  /** Of a short form, what decides whether it counts; null for a full name. */
  readonly short: ShortForm | null;
}

export interface ShortForm {
  /** The element whose text makes it clear, or not. */
  readonly block: Element | null;
  /** Whether it does. */
  readonly clear: boolean;
}

/** Whether two mentions are one name at one place. */
export function isSameMention(a: Mention, b: Mention): boolean {
  return (
    a.entity === b.entity &&
    a.inMenu === b.inMenu &&
    a.short?.clear === b.short?.clear &&
    a.short?.block === b.short?.block &&
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset &&
    a.nodes.length === b.nodes.length
  );
}

/** Whether the text of a mention is still what it was. */
export function isIntact({ nodes, range, text }: Mention): boolean {
  if (!nodes.every(isHere)) return false;
  const joined = nodes.map(({ data }) => data).join('');
  return joined.slice(range.startOffset, range.startOffset + text.length) === text;
}

/** The mentions in a text that touch a stretch of it. */
export function mentionsIn(page: JoinedText, finder: SenseFinder, [from, to]: readonly [number, number]): Mention[] {
  return [
    ...findNames(page.text, finder, (hit) => (hit.end < from || hit.start > to ? null : verify(hit, page, finder))),
  ];
}

/** How much of the neighbouring text decides whether a name stands alone; invisible signs count as well. */
const CONTEXT = 12;

/** How much of it decides what a short form is part of. */
const WORDS = 80;

function verify(
  { entity, short, start, end }: Hit,
  page: JoinedText,
  finder: SenseFinder,
): Mention | typeof IN_PIECES | null {
  const first = placeAt(page, start);
  const last = placeAt(page, end - 1);
  const nodes = page.nodes.slice(first.index, last.index + 1);
  if (!nodes.every(isReadable)) return IN_PIECES;
  if (nodes.some((node, i) => i > 0 && isBreakBetween(nodes[i - 1] ?? node, node))) return IN_PIECES;
  if (!beginsAlone(textBefore(page, first.index, start), page.text.slice(start, end))) return null;
  if (!endsAlone(textAfter(page, last.index, end))) return IN_PIECES;
  const form = short ? shortForm(entity, first, last, finder) : null;
  if (short && !form) return null;
  const range = new StaticRange({
    startContainer: first.node,
    startOffset: first.offset,
    endContainer: last.node,
    endOffset: last.offset + 1,
  });
  // Asked of full names only: where a short form stands decides nothing.
  return {
    entity,
    nodes,
    range,
    text: page.text.slice(start, end),
    inMenu: !short && nodes.some(isInMenu),
    short: form,
  };
}

type Place = ReturnType<typeof placeAt>;

/** What the passage says of a short form; null where it stands for something else. */
function shortForm(entity: string, first: Place, last: Place, finder: SenseFinder): ShortForm | null {
  const passage = passageAround(first.node, last.node);
  const before = passage.before + first.node.data.slice(0, first.offset);
  const after = last.node.data.slice(last.offset + 1) + passage.after;
  const written =
    first.node === last.node
      ? first.node.data.slice(first.offset, last.offset + 1)
      : first.node.data.slice(first.offset);
  const isClear = (text: string) => finder.makesClear(entity, text);
  if (finder.isSomethingElse(before.slice(-WORDS), written, after.slice(0, WORDS), isClear)) return null;
  return { block: blockOf(first.node), clear: isClear(`${before}\n${after}`) };
}

/** Whether a text decides how a name ends: enough of it to tell a plural from a word. */
const decides = (text: string) => seen(text).length >= 3;

/** The characters before a position, as far as no break parts them from it. */
function textBefore({ text, nodes, starts }: JoinedText, index: number, position: number): string {
  let from = starts[index] ?? position;
  // Other nodes only where this one has nothing before it: where they break has to be asked of the layout.
  for (let i = index; i > 0 && seen(text.slice(Math.max(from, position - CONTEXT), position)) === ''; i--) {
    const node = nodes[i];
    const previous = nodes[i - 1];
    if (!node || !previous || isBreakBetween(previous, node)) break;
    from = starts[i - 1] ?? from;
  }
  return text.slice(Math.max(from, position - CONTEXT), position);
}

/** The characters after a position, as far as no break parts them from it. */
function textAfter({ text, nodes, starts }: JoinedText, index: number, position: number): string {
  let to = starts[index + 1] ?? text.length;
  for (let i = index; i + 1 < nodes.length && !decides(text.slice(position, Math.min(to, position + CONTEXT))); i++) {
    const node = nodes[i];
    const next = nodes[i + 1];
    if (!node || !next || isBreakBetween(node, next)) break;
    to = starts[i + 2] ?? text.length;
  }
  return text.slice(position, Math.min(to, position + CONTEXT));
}
