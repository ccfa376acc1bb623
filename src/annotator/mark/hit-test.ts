/** A point of the view → the mention there. */
import {
  elementFromPoint,
  firstElementChild,
  getElementsByTagName,
  isConnected,
  parentElement,
  parentNode,
  shadowRoot,
} from '../../dom/members.ts';
import { hostsOf, isShadowRoot } from '../../dom/nodes.ts';
import { liveRange, type Mention } from '../find/mentions.ts';

/** The element that the pointer hits where a text node is: right below a shadow root, the root's host. */
export function holderOf(node: Text): Element | null {
  const root = parentNode(node);
  return isShadowRoot(root) ? root.host : parentElement(node);
}

/**
 * The mention at a point of the view, in CSS px: among those that the element there holds, the one whose boxes cover it.
 * Makes the browser lay out the page, unless it just has. `highlightsFromPoint` takes milliseconds where there are many
 * marks, and the browser's caret position is also found beside a line.
 */
export function mentionAt(x: number, y: number, mentionsOf: (holder: Element) => Iterable<Mention>): Mention | null {
  const target = elementAt(x, y);
  if (!target) return null;
  const found = firstAt(mentionsOf(target), x, y);
  if (found) return found;
  for (const holder of otherHolders(target)) {
    const other = firstAt(mentionsOf(holder), x, y);
    if (other) return other;
  }
  return null;
}

function firstAt(mentions: Iterable<Mention>, x: number, y: number): Mention | null {
  for (const mention of mentions) if (mention.nodes.every(isConnected) && covers(mention, x, y)) return mention;
  return null;
}

/** Up to so many elements are searched for text that lets the pointer through, as in buttons and tabs. */
const MAX_SEARCHED = 30;

/** Elements besides the one that was hit that may hold the text there. */
function otherHolders(target: Element): readonly Element[] {
  // Slotted text is held by one of the hosts, while the pointer hits the slot or an element around it.
  const hosts = hostsOf(target).reverse();
  if (firstElementChild(target) === null) return hosts;
  // If text lets the pointer through, its parent is hit.
  const within = getElementsByTagName(target, '*');
  return within.item(MAX_SEARCHED) === null ? [...hosts, ...within] : hosts;
}

/** The innermost element at a point, in open shadow trees as well. */
function elementAt(x: number, y: number): Element | null {
  let found = elementFromPoint(document, x, y);
  for (let inner = found; inner; ) {
    found = inner;
    inner = shadowRoot(found)?.elementFromPoint(x, y) ?? null;
    if (inner === found) break;
  }
  return found;
}

function covers(mention: Mention, x: number, y: number): boolean {
  const isIn = ({ left, right, top, bottom }: DOMRect) => x >= left && x <= right && y >= top && y <= bottom;
  const range = liveRange(mention);
  // Mostly the pointer is not even near: one box tells that sooner than a list of them.
  return isIn(range.getBoundingClientRect()) && [...range.getClientRects()].some(isIn);
}
