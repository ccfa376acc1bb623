/** Reads computed styles; to be called only right after a layout (layout.ts). */
import { checkVisibility, closest, firstElementChild, localName, nextElementSibling } from '../../dom/members.ts';
import { composedParent, flatParent, isElement } from '../../dom/nodes.ts';
import { defaultDisplay } from './display.ts';

/**
 * The `content-visibility` that kept an element from being laid out; 'visible' if it was laid out. Reading its style or
 * its plain visibility would make the browser lay it out now.
 */
export function skippedBy(element: Element): string {
  if (isRendered(element)) return 'visible';
  for (let above = composedParent(element); isElement(above); above = composedParent(above)) {
    if (!isRendered(above)) continue;
    // If a sibling has a box, the element lacks one for another reason.
    for (let child = firstElementChild(above); child; child = nextElementSibling(child))
      if (isRendered(child)) return 'visible';
    return getComputedStyle(above).contentVisibility;
  }
  return 'visible';
}

/** True for elements that are laid out. */
export const isRendered = (element: Element) => checkVisibility(element, { contentVisibilityAuto: true });

export const isMarkedHidden = (element: Element) => closest(element, '[hidden]') !== null;

/**
 * The element whose box holds the content of an element: of those above, if all in between have `display: contents`.
 * Nothing is read below what may not have been laid out.
 */
export function boxHolder(element: Element): Element {
  const boxless: Element[] = [];
  let holder: Node | null = element;
  for (; isElement(holder) && !isRendered(holder); holder = flatParent(holder)) boxless.push(holder);
  if (!isElement(holder) || boxless.length === 0) return element;
  if (getComputedStyle(holder).contentVisibility !== 'visible') return element;
  return boxless.reverse().every((one) => getComputedStyle(one).display === 'contents') ? holder : element;
}

/** True for elements whose content can be seen, perhaps after scrolling. */
export function isVisible(content: Element): boolean {
  const element = boxHolder(content);
  if (checkVisibility(element, { contentVisibilityAuto: true, visibilityProperty: true })) return true;
  return skippedBy(element) === 'auto' && !isMarkedHidden(element);
}

export interface Display {
  /** The computed `display`, or the default one if the style may not be read. */
  readonly value: string;
  /** True if it was computed from the page's styles. */
  readonly isFinal: boolean;
}

/** Where scripts run, Chromium gives `<noscript>` no box, whatever its style (`LayoutObjectIsNeeded` in Blink). */
const hasNoBoxByItsKind = (element: Element) => localName(element) === 'noscript' && !isRendered(element);

/** The display of an element, read right after a layout. */
export function freshDisplay(element: Element): Display {
  if (skippedBy(element) !== 'visible') return { value: defaultDisplay(element), isFinal: false };
  return { value: hasNoBoxByItsKind(element) ? 'none' : getComputedStyle(element).display, isFinal: true };
}
