/**
 * The minimum for finding and locating the same names: the text as one string, one regular expression, the custom
 * elements that may have shadow trees, and the nodes up to the last match. It verifies and marks nothing.
 */
import { PATTERN } from './names.ts';

const CUSTOM = "descendant-or-self::*[contains(local-name(), '-')]";

export function scan(): number {
  const hits = [...(document.body.textContent?.matchAll(PATTERN) ?? [])].map(({ index }) => index);
  document.evaluate(CUSTOM, document.body, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let end = 0;
  let found = 0;
  while (found < hits.length && walker.nextNode()) {
    end += walker.currentNode.nodeValue?.length ?? 0;
    while ((hits[found] ?? end) < end) found++;
  }
  return found;
}
