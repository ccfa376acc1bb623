/** Reads computed styles; to be called only right after a layout (layout.ts). */
import { checkVisibility, closest, firstElementChild, localName, nextElementSibling } from '../../dom/members.ts';
import { composedParent, isElement } from '../../dom/nodes.ts';
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

const isRendered = (element: Element) => checkVisibility(element, { contentVisibilityAuto: true });

export const isMarkedHidden = (element: Element) => closest(element, '[hidden]') !== null;

/** True for elements that can be seen, perhaps after scrolling. */
export function isVisible(element: Element): boolean {
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
