/**
 * How elements are displayed: as the page's styles say, while the browser has just laid it out (layout.ts), else as they
 * are without any. Asked at another time, Chromium computes styles on our behalf, and gets the images that they name by
 * our Content Security Policy instead of the page's (`world_for_csp` in Blink): what a page, or a mail in it, has
 * blocked would be asked for because of us. It cost time as well.
 */

let laidOut = false;

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

/** The computed `display`, or what goes for it by the HTML standard's style sheet (15.3, "Non-replaced elements"). */
export function displayOf(element: Element): string {
  if (laidOut) return getComputedStyle(element).display;
  if (element.matches(CELLS)) return 'table-cell';
  return element.matches(BLOCKS) ? 'block' : 'inline';
}

/** Whether an element is to be seen; text right in closed details is not, but they themselves are. */
export function isShown(element: Element): boolean {
  if (laidOut) return element.checkVisibility({ visibilityProperty: true });
  return element.closest('[hidden]') === null;
}

const CELLS = 'td, th';

const BLOCKS = [
  'html, body, address, article, aside, blockquote, center, dd, details, dialog, dir, div, dl, dt, fieldset',
  'figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, legend, li, listing, main, menu, nav',
  'ol, optgroup, option, p, plaintext, pre, search, section, summary, ul, xmp',
  'table, caption, colgroup, col, thead, tbody, tfoot, tr',
].join();
