/** Which parts of a page are text for people to read. */
import { closest, designMode, parentElement } from './members.ts';

const NOT_READ =
  'script, style, noscript, template, textarea, input, select, option, datalist, object, iframe, title, head';

/** Text that somebody is writing. Elements can become editable, and cease to be, while they stand. */
const EDITED = [
  '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i], [role="textbox"]',
  '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor',
].join();

const MENUS = 'nav, footer, menu, [role="navigation"], [role="contentinfo"], [role="menu"], [role="menubar"]';

/** True where an element that matches holds the text; right below a shadow root there is none. */
function isWithin(node: Text, selector: string): boolean {
  const parent = parentElement(node);
  return parent !== null && closest(parent, selector) !== null;
}

export const isReadable = (node: Text) => !isWithin(node, NOT_READ);

export const isEdited = (node: Text) => designMode(document) === 'on' || isWithin(node, EDITED);

/** True in menus and footers, which say nothing of the page's subject. */
export const isInMenu = (node: Text) => isWithin(node, MENUS);
