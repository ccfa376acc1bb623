/** Finds the breaks between texts that a reader sees as separate. */
import { contains, createTreeWalker, getRootNode, localName, namespaceURI, parentElement } from '../../dom/members.ts';
import { HTML, MATHML, SVG } from '../../dom/namespaces.ts';
import { isElement } from '../../dom/nodes.ts';

/** Returns the `display` of an element. */
export type DisplayOf = (element: Element) => string;

/** Elements of HTML that always separate names. */
const SEPARATORS = new Set(['br', 'hr', 'img', 'input', 'textarea', 'select', 'video', 'iframe', 'canvas']);

/** The blocks of SVG, which Firefox displays as inline. */
const SVG_BLOCKS = new Set(['text', 'foreignObject']);

const INLINE = /^(?:inline|ruby|contents|none)/;

/** A table row is one passage, and so is a paragraph with line breaks or pictures. */
const WITHIN_PASSAGE = /^(?:inline|ruby|contents|none|table-cell)/;

type Breaks = (element: Element) => boolean;

const isSeparator = (element: Element) => namespaceURI(element) === HTML && SEPARATORS.has(localName(element));

const isSvgBlock = (element: Element) => namespaceURI(element) === SVG && SVG_BLOCKS.has(localName(element));

/** Part of a formula: a box of its own, as Chromium displays it, in the middle of a sentence. */
const isMath = (element: Element) => namespaceURI(element) === MATHML;

const breaksNames =
  (display: DisplayOf): Breaks =>
  (element) =>
    isSeparator(element) || isSvgBlock(element) || isMath(element) || !INLINE.test(display(element));

const breaksPassages =
  (display: DisplayOf): Breaks =>
  (element) =>
    isSvgBlock(element) || (!isMath(element) && !WITHIN_PASSAGE.test(display(element)));

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

/** True if a passage ends between two text nodes, the first before the second: a table row is one passage. */
export const isPassageBreak = (first: Text, second: Text, display: DisplayOf) =>
  isAnyBetween(first, second, breaksPassages(display));

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
