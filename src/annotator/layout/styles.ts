/** Questions to the styles of the page, for the moments in which it is laid out (layout.ts). */
import { checkVisibility, closest, firstElementChild, nextElementSibling } from '../../dom/members.ts';
import { composedParent, isElement } from '../../dom/nodes.ts';
import { defaultDisplay } from './display.ts';

/**
 * The `content-visibility` because of which an element was not laid out with the rest; 'visible' if it was. To ask for its
 * style, or plainly for its visibility, would make the browser lay it out now.
 */
export function skippedBy(element: Element): string {
  if (isRendered(element)) return 'visible';
  for (let above = composedParent(element); isElement(above); above = composedParent(above)) {
    if (!isRendered(above)) continue;
    // An element can be without a box for another reason, among others that have one.
    for (let child = firstElementChild(above); child; child = nextElementSibling(child))
      if (isRendered(child)) return 'visible';
    return getComputedStyle(above).contentVisibility;
  }
  return 'visible';
}

const isRendered = (element: Element) => checkVisibility(element, { contentVisibilityAuto: true });

export const isMarkedHidden = (element: Element) => closest(element, '[hidden]') !== null;

/** True for elements that can be seen, here or after scrolling. */
export function isVisible(element: Element): boolean {
  if (checkVisibility(element, { contentVisibilityAuto: true, visibilityProperty: true })) return true;
  return skippedBy(element) === 'auto' && !isMarkedHidden(element);
}

export interface Display {
  /** The computed `display` or, where no style may be asked, that of the standard's style sheet. */
  readonly value: string;
  /** Whether the page's styles were asked. */
  readonly isFinal: boolean;
}

/** How an element is displayed, asked right behind a layout. */
export function freshDisplay(element: Element): Display {
  const isFinal = skippedBy(element) === 'visible';
  return { value: isFinal ? getComputedStyle(element).display : defaultDisplay(element), isFinal };
}
