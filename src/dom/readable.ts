/** Which parts of a page are text for people to read. */
import { closest, designMode, parentElement } from './members.ts';

const NOT_READ = 'script, style, template, textarea, input, select, option, datalist, object, iframe, title, head';

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

/** @param display tells which `<noscript>` is displayed: it is where the page may run no scripts, as in a sandboxed frame */
export function isReadable(node: Text, display: (element: Element) => string): boolean {
  const parent = parentElement(node);
  if (!parent) return true;
  if (closest(parent, NOT_READ)) return false;
  const fallback = closest(parent, 'noscript');
  return !fallback || display(fallback) !== 'none';
}

export const isEdited = (node: Text) => designMode(document) === 'on' || isWithin(node, EDITED);

/** True in menus and footers, which say nothing of the page's subject. */
export const isInMenu = (node: Text) => isWithin(node, MENUS);
