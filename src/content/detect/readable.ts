/** What of a page is text to read. */

/** Documents that carry text for readers; images, PDF viewers, XML and others are left alone. */
const READABLE_TYPES = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** Not text, or text that somebody is writing. */
const SKIPPED = [
  'script, style, noscript, template, textarea, input, select, option, datalist, object, iframe, title, head',
  '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i], [role="textbox"]',
  '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor',
].join();

export function isReadableDocument({ contentType, body }: Document): boolean {
  return READABLE_TYPES.includes(contentType) && body !== null;
}

export function isReadable({ parentElement, ownerDocument }: Text): boolean {
  if (!parentElement || ownerDocument.designMode === 'on') return false;
  return parentElement.closest(SKIPPED) === null;
}

const INLINE = /^(?:inline|ruby|contents|none)/;

/** Elements that no name runs across, however they are laid out. */
const ALWAYS_BREAKS = new Set(['BR', 'HR', 'IMG', 'INPUT', 'TEXTAREA', 'SELECT', 'VIDEO', 'IFRAME', 'CANVAS']);

function breaks(element: Element): boolean {
  return ALWAYS_BREAKS.has(element.tagName) || !INLINE.test(getComputedStyle(element).display);
}

/**
 * Whether a reader sees two neighbouring text nodes, the first before the second, as pieces of separate texts: a block,
 * a table cell or a line break begins or ends between them.
 */
export function isBreakBetween(first: Text, second: Text): boolean {
  for (let left = first.parentElement; left && !left.contains(second); left = left.parentElement)
    if (breaks(left)) return true;
  const walker = document.createTreeWalker(first.getRootNode(), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  for (let node = walker.nextNode(); node && node !== second; node = walker.nextNode())
    if (node instanceof Element && breaks(node)) return true;
  return false;
}
