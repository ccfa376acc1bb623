/** The display of elements by the HTML standard's style sheet (section 15.3), for when computed styles may not be read. */
import { localName, matches, namespaceURI } from '../../dom/members.ts';
import { HTML } from '../../dom/namespaces.ts';

const HIDDEN = '[hidden]:not([hidden="until-found" i]), dialog:not([open]), noscript';

const BLOCKS = new Set([
  ...['html', 'body', 'main', 'header', 'footer', 'section', 'article', 'aside', 'nav', 'search', 'address', 'hgroup'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'center', 'blockquote', 'pre', 'hr'],
  ...['listing', 'plaintext', 'xmp'],
  ...['ul', 'ol', 'menu', 'dir', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'details', 'summary', 'dialog'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr'],
  ...['form', 'fieldset', 'legend', 'optgroup', 'option'],
]);

/** The `display` of an element, ignoring the page's own styles. */
export function defaultDisplay(element: Element): string {
  if (namespaceURI(element) !== HTML) return 'inline';
  if (matches(element, HIDDEN)) return 'none';
  const name = localName(element);
  if (name === 'td' || name === 'th') return 'table-cell';
  return BLOCKS.has(name) ? 'block' : 'inline';
}
