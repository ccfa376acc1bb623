/** Where a reader sees one text end and another begin. */
import { isElement, isText } from '../../dom/nodes.ts';
import { displayOf } from '../layout/display.ts';

/** Elements that no name runs across, however they are laid out; the last is SVG's, which Firefox calls inline. */
const ALWAYS_BREAK = new Set(['BR', 'HR', 'IMG', 'INPUT', 'TEXTAREA', 'SELECT', 'VIDEO', 'IFRAME', 'CANVAS', 'text']);

const INLINE = /^(?:inline|ruby|contents|none)/;

/** A row of a table is read as one passage, cell by cell; so is a paragraph with line breaks or pictures in it. */
const WITHIN_PASSAGE = /^(?:inline|ruby|contents|none|table-cell)/;

const breaksName = (element: Element) => ALWAYS_BREAK.has(element.tagName) || !INLINE.test(displayOf(element));

const breaksPassage = (element: Element) => !WITHIN_PASSAGE.test(displayOf(element));

/**
 * Whether a reader sees two neighbouring text nodes, the first before the second, as pieces of separate texts: a block,
 * a table cell or a line break begins or ends between them.
 */
export const isBreakBetween = (first: Text, second: Text) => isAnyBetween(first, second, breaksName);

function isAnyBetween(first: Text, second: Text, breaks: (element: Element) => boolean): boolean {
  for (let left = first.parentElement; left && !left.contains(second); left = left.parentElement)
    if (breaks(left)) return true;
  const walker = document.createTreeWalker(first.getRootNode(), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  for (let node = walker.nextNode(); node && node !== second; node = walker.nextNode())
    if (isElement(node) && breaks(node)) return true;
  return false;
}

/** As much of a passage as is looked at on either side, in UTF-16 units: more than any paragraph. */
const PASSAGE = 4_000;

export interface Passage {
  readonly before: string;
  readonly after: string;
}

/** What stands before one text node and after another in the same block. */
export function passageAround(first: Text, last: Text): Passage {
  const walker = document.createTreeWalker(first.getRootNode(), NodeFilter.SHOW_TEXT);
  const collect = (start: Text, step: () => Node | null, isBreak: (node: Text, next: Text) => boolean) => {
    const texts: string[] = [];
    walker.currentNode = start;
    for (let node = start, length = 0; length < PASSAGE && step(); length += node.length) {
      const next = walker.currentNode;
      if (!isText(next) || isBreak(node, next)) break;
      texts.push(next.data);
      node = next;
    }
    return texts;
  };
  const backwards = (node: Text, next: Text) => isAnyBetween(next, node, breaksPassage);
  const forwards = (node: Text, next: Text) => isAnyBetween(node, next, breaksPassage);
  return {
    before: collect(first, () => walker.previousNode(), backwards)
      .reverse()
      .join(''),
    after: collect(last, () => walker.nextNode(), forwards).join(''),
  };
}

/** The element whose text a passage is part of; null where that is a whole shadow tree. */
export function blockOf(node: Text): Element | null {
  let element = node.parentElement;
  while (element?.parentElement && !breaksPassage(element)) element = element.parentElement;
  return element;
}
