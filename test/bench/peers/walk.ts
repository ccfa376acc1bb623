/** What everything is measured by: each text node visited, and its length read. */
export function scan(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) if (walker.currentNode instanceof Text) length += walker.currentNode.length;
  return Math.min(length, 0);
}
