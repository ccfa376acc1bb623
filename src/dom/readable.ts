/** What of a page is text to read. */

/** Documents that carry text for readers; images, PDF viewers, XML and others are left alone. */
const READABLE_TYPES = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** Not text for readers. */
const SKIPPED =
  'script, style, noscript, template, textarea, input, select, option, datalist, object, iframe, title, head';

/** Text that somebody is writing; it may become that, or no longer be, while it stands. */
const EDITED = [
  '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i], [role="textbox"]',
  '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor',
].join();

/** What is read past to get elsewhere. */
const MENUS = 'nav, footer, menu, [role="navigation"], [role="contentinfo"], [role="menu"], [role="menubar"]';

export function isReadableDocument({ contentType }: Document): boolean {
  return READABLE_TYPES.includes(contentType);
}

/** Right below a shadow root there is no element; text there is read like any other. */
export function isReadable({ parentElement }: Text): boolean {
  return parentElement === null || parentElement.closest(SKIPPED) === null;
}

export function isEdited({ parentElement, ownerDocument }: Text): boolean {
  return ownerDocument.designMode === 'on' || (parentElement !== null && parentElement.closest(EDITED) !== null);
}

/** Whether text stands in a menu or a footer, which says nothing of what the page is about. */
export function isInMenu({ parentElement }: Text): boolean {
  return parentElement !== null && parentElement.closest(MENUS) !== null;
}
