/**
 * How elements are displayed: as the page's styles say, while the browser has just laid it out (layout.ts), else as they
 * are without any. Asked at another time, Chromium computes styles on our behalf, and gets the images that they name by
 * our Content Security Policy instead of the page's (`world_for_csp` in Blink): what a page, or a mail in it, has
 * blocked would be asked for because of us. It cost time as well.
 */

import { isShadowRoot } from '../../dom/nodes.ts';

let laidOut = false;
let asked = false;

/** Whether the page's styles can be asked right now. */
export const isLaidOut = () => laidOut;

/** Does something that may ask them: only right behind a layout that the browser made for itself. */
export function whileLaidOut(act: () => void): void {
  laidOut = true;
  try {
    act();
  } finally {
    laidOut = false;
  }
}

/** Does something, and gives whether it was told what elements are without styles, for want of a layout. */
export function areStylesAsked(act: () => void): boolean {
  asked = false;
  act();
  return asked;
}

/** The computed `display`, or what goes for it by the HTML standard's style sheet (15.3). */
export function displayOf(element: Element): string {
  if (laidOut && skipping(element) === 'visible') return getComputedStyle(element).display;
  asked = true;
  if (element.matches(HIDDEN)) return 'none';
  if (CELLS.has(element.localName)) return 'table-cell';
  return BLOCKS.has(element.localName) ? 'block' : 'inline';
}

/** Whether an element is to be seen, here or further down. */
export function isShown(element: Element): boolean {
  if (!laidOut) return isFrameSeen() && !isMarkedHidden(element);
  if (element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) return true;
  return skipping(element) === 'auto' && !isMarkedHidden(element);
}

const isMarkedHidden = (element: Element) => element.closest('[hidden]') !== null;

/**
 * The `content-visibility` by which an element has not been laid out with the rest; 'visible' where it has. To ask for
 * its style, or plainly for its visibility, would have the browser do that now.
 */
function skipping(element: Element): string {
  if (isRendered(element)) return 'visible';
  for (let above = parentOf(element); above; above = parentOf(above)) {
    if (!isRendered(above)) continue;
    // What has no box for another reason may stand among what has one.
    for (let child = above.firstElementChild; child; child = child.nextElementSibling)
      if (isRendered(child)) return 'visible';
    return getComputedStyle(above).contentVisibility;
  }
  return 'visible';
}

const isRendered = (element: Element) => element.checkVisibility({ contentVisibilityAuto: true });

function parentOf(element: Element): Element | null {
  const { parentNode } = element;
  return isShadowRoot(parentNode) ? parentNode.host : element.parentElement;
}

/** Whether a frame that is not laid out may be in the page all the same, out of view: of another site, and of some size. */
const isFrameSeen = () =>
  document.hidden || window === window.top || (window.frameElement === null && window.innerWidth > 0);

const HIDDEN = '[hidden]:not([hidden="until-found" i]), dialog:not([open])';

const CELLS = new Set(['td', 'th']);

const BLOCKS = new Set([
  ...['html', 'body', 'main', 'header', 'footer', 'section', 'article', 'aside', 'nav', 'search', 'address', 'hgroup'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'center', 'blockquote', 'pre', 'hr'],
  ...['listing', 'plaintext', 'xmp'],
  ...['ul', 'ol', 'menu', 'dir', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'details', 'summary', 'dialog'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr'],
  ...['form', 'fieldset', 'legend', 'optgroup', 'option'],
]);
