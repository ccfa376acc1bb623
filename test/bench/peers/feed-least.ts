/**
 * The minimum for marking a feed: new content as one string, one regular expression and, if it matches, the text nodes
 * of that paragraph. It reads no context, finds no shadow trees and never drops removed content.
 */
import { PATTERN } from './names.ts';

export function start(): void {
  const highlight = new Highlight();
  CSS.highlights.set('caveat-mention', highlight);
  let added: Node[] = [];
  const mark = () => {
    const nodes = added;
    added = [];
    const texts = nodes.map((node) => node.textContent ?? '');
    const text = texts.join('');
    let index = 0;
    let end = texts[0]?.length ?? 0;
    for (const { index: place } of text.matchAll(PATTERN)) {
      while (place >= end) end += texts[++index]?.length ?? 0;
      const node = nodes[index];
      if (node) markIn(node, highlight);
    }
  };
  const observer = new MutationObserver((records) => {
    if (added.length === 0) scheduler.postTask(mark, { priority: 'user-visible' });
    for (const { addedNodes } of records) for (const node of addedNodes) added.push(node);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
}

function markIn(paragraph: Node, highlight: Highlight): void {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (const { index, 0: name } of (node.nodeValue ?? '').matchAll(PATTERN))
      highlight.add(
        new StaticRange({
          startContainer: node,
          startOffset: index,
          endContainer: node,
          endOffset: index + name.length,
        }),
      );
  }
}
