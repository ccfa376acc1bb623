/** Pointer → mention. */

import { isShadowRoot } from '../../dom/nodes.ts';
import type { Mention } from '../find/mentions.ts';

/** A live range over a mention: what geometry is asked of. */
export function liveRange({ range }: Mention): Range {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

/** The element whose text a text node is to the pointer: right below a shadow root, the root's host. */
export function holderOf(node: Text): Element | null {
  const root = node.parentNode;
  return isShadowRoot(root) ? root.host : node.parentElement;
}

/**
 * The mention under a point of the view, in CSS px: of those that the element there holds, the one whose boxes cover it.
 * Asks for the layout.
 * `highlightsFromPoint` takes ms where there are many marks, and a caret of the browser's is also found beside a line.
 */
export function mentionAt(x: number, y: number, mentionsOf: (holder: Element) => Iterable<Mention>): Mention | null {
  const target = elementAt(x, y);
  if (!target) return null;
  const found = firstAt(mentionsOf(target), x, y);
  if (found) return found;
  for (const holder of othersAt(target)) {
    const other = firstAt(mentionsOf(holder), x, y);
    if (other) return other;
  }
  return null;
}

function firstAt(mentions: Iterable<Mention>, x: number, y: number): Mention | null {
  for (const mention of mentions) if (mention.nodes.every(isConnected) && covers(mention, x, y)) return mention;
  return null;
}

const isConnected = (node: Node) => node.isConnected;

/** Besides an element that the pointer is over, those that may hold the text there. */
function othersAt(target: Element): readonly Element[] {
  // Slotted text is the slot's to the pointer, or what is around that, but one of the hosts holds it.
  const hosts = hostsOf(target);
  if (target.firstElementChild === null) return hosts;
  // What lets the pointer through is its parent's.
  const within = target.getElementsByTagName('*');
  return within.item(FEW) === null ? [...hosts, ...within] : hosts;
}

/** Up to so many elements are looked into for text that lets the pointer through, as in buttons and tabs. */
const FEW = 30;

/** The innermost element at a point, in open shadow trees as well. */
function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let inner = found; inner; ) {
    found = inner;
    inner = found.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (inner === found) break;
  }
  return found;
}

function hostsOf(node: Node): Element[] {
  const hosts: Element[] = [];
  for (let root = node.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) hosts.push(root.host);
  return hosts;
}

function covers(mention: Mention, x: number, y: number): boolean {
  const isIn = ({ left, right, top, bottom }: DOMRect) => x >= left && x <= right && y >= top && y <= bottom;
  const range = liveRange(mention);
  // Mostly the pointer is not even near: one box tells that sooner than a list of them.
  return isIn(range.getBoundingClientRect()) && [...range.getClientRects()].some(isIn);
}
