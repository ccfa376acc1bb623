/** The yardstick of all measurements: visits each text node and reads its length. */
export function scan(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) if (walker.currentNode instanceof Text) length += walker.currentNode.length;
  return Math.min(length, 0);
}
