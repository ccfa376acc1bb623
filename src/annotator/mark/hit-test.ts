/** Finds the mention at a point of the view. */
import {
  elementFromPoint,
  elementsFromPoint,
  firstElementChild,
  getElementsByTagName,
  getRootNode,
  isConnected,
  parentElement,
  parentNode,
  shadowRoot,
} from '../../dom/members.ts';
import { hostsOf, isShadowRoot } from '../../dom/nodes.ts';
import { liveRange, type Mention } from '../find/mentions.ts';
import { isSeeThrough } from './see-through.ts';

/** The element that the pointer hits over a text node: its parent, or the host if that is a shadow root. */
export function holderOf(node: Text): Element | null {
  const root = parentNode(node);
  return isShadowRoot(root) ? root.host : parentElement(node);
}

/**
 * The mention whose boxes cover a point of the view, in CSS px. Forces a layout unless there has just been one.
 * `highlightsFromPoint` takes milliseconds on pages with many marks, and `caretPositionFromPoint` also answers beside a
 * line of text.
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
  return coveredAt(x, y, mentionsOf);
}

/** The mention below elements that one can see through. */
function coveredAt(x: number, y: number, mentionsOf: (holder: Element) => Iterable<Mention>): Mention | null {
  const above: Element[] = [];
  for (const element of elementsAt(x, y)) {
    const found = firstAt(mentionsOf(element), x, y);
    if (found) return above.every((cover) => isSeeThrough(cover, x, y)) ? found : null;
    above.push(element);
  }
  return null;
}

function firstAt(mentions: Iterable<Mention>, x: number, y: number): Mention | null {
  for (const mention of mentions) if (mention.nodes.every(isConnected) && covers(mention, x, y)) return mention;
  return null;
}

/** The most elements that are searched for text with `pointer-events: none`, as in buttons and tabs. */
const MAX_SEARCHED = 30;

/** Other elements than the one that was hit that may hold the text there. */
function otherHolders(target: Element): readonly Element[] {
  // Over slotted text, the pointer hits the slot or an element around it; one of the hosts holds the text.
  const hosts = hostsOf(target).reverse();
  if (firstElementChild(target) === null) return hosts;
  // Over text with `pointer-events: none`, the pointer hits an element around it.
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

/** All elements at a point, in open shadow trees as well, the top-most first. */
function* elementsAt(x: number, y: number): Generator<Element> {
  for (const element of elementsFromPoint(document, x, y)) yield* elementsIn(element, x, y);
}

function* elementsIn(element: Element, x: number, y: number): Generator<Element> {
  const root = shadowRoot(element);
  for (const inner of root?.elementsFromPoint(x, y) ?? [])
    if (getRootNode(inner) === root) yield* elementsIn(inner, x, y);
  yield element;
}

function covers(mention: Mention, x: number, y: number): boolean {
  const isIn = ({ left, right, top, bottom }: DOMRect) => x >= left && x <= right && y >= top && y <= bottom;
  const range = liveRange(mention);
  // The pointer is rarely near, and one bounding box rules that out faster than a list of boxes.
  return isIn(range.getBoundingClientRect()) && [...range.getClientRects()].some(isIn);
}
