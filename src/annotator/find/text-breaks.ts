/** Finds the breaks between texts that a reader sees as separate. */
import { contains, createTreeWalker, getRootNode, localName, parentElement } from '../../dom/members.ts';
import { isElement, isText } from '../../dom/nodes.ts';
import type { Passage } from '../../matcher/judge.ts';

/** Returns the `display` of an element. */
export type DisplayOf = (element: Element) => string;

/** Elements that always separate names; `text` is SVG's, which Firefox displays as inline. */
const ALWAYS_BREAK = new Set(['br', 'hr', 'img', 'input', 'textarea', 'select', 'video', 'iframe', 'canvas', 'text']);

const INLINE = /^(?:inline|ruby|contents|none)/;

/** A table row is one passage, and so is a paragraph with line breaks or pictures. */
const WITHIN_PASSAGE = /^(?:inline|ruby|contents|none|table-cell)/;

type Breaks = (element: Element) => boolean;

const breaksNames =
  (display: DisplayOf): Breaks =>
  (element) =>
    ALWAYS_BREAK.has(localName(element)) || !INLINE.test(display(element));

const breaksPassages =
  (display: DisplayOf): Breaks =>
  (element) =>
    !WITHIN_PASSAGE.test(display(element));

/** True if a block, a table cell or a line break begins or ends between two text nodes, the first before the second. */
export const isBreakBetween = (first: Text, second: Text, display: DisplayOf) =>
  isAnyBetween(first, second, breaksNames(display));

function isAnyBetween(first: Text, second: Text, breaks: Breaks): boolean {
  for (let left = parentElement(first); left && !contains(left, second); left = parentElement(left))
    if (breaks(left)) return true;
  const walker = createTreeWalker(document, getRootNode(first), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  for (let node = walker.nextNode(); node && node !== second; node = walker.nextNode())
    if (isElement(node) && breaks(node)) return true;
  return false;
}

/** The most text read on either side, in UTF-16 units, rounded up to whole nodes: longer than most paragraphs. */
const PASSAGE_LENGTH = 4_000;

/** The text of a passage before one text node and after another. */
export function passageAround(first: Text, last: Text, display: DisplayOf): Passage {
  const walker = createTreeWalker(document, getRootNode(first), NodeFilter.SHOW_TEXT);
  const breaks = breaksPassages(display);
  const collect = (start: Text, step: () => Node | null, isBreak: (node: Text, next: Text) => boolean) => {
    const texts: string[] = [];
    walker.currentNode = start;
    for (let node = start, length = 0; length < PASSAGE_LENGTH && step(); length += node.length) {
      const next = walker.currentNode;
      if (!isText(next) || isBreak(node, next)) break;
      texts.push(next.data);
      node = next;
    }
    return texts;
  };
  const backwards = (node: Text, next: Text) => isAnyBetween(next, node, breaks);
  const forwards = (node: Text, next: Text) => isAnyBetween(node, next, breaks);
  return {
    before: collect(first, () => walker.previousNode(), backwards)
      .reverse()
      .join(''),
    after: collect(last, () => walker.nextNode(), forwards).join(''),
  };
}

/** The element that contains a node's whole passage; null if that is a shadow tree. */
export function blockOf(node: Text, display: DisplayOf): Element | null {
  const breaks = breaksPassages(display);
  let element = parentElement(node);
  for (
    let above = element && parentElement(element);
    element && above && !breaks(element);
    above = parentElement(above)
  )
    element = above;
  return element;
}
