/** mark.js on a feed: in each frame with changes, it marks the new content or, as documented, the whole page. */
import { markIn } from './mark.ts';

export function start(whole: boolean): void {
  let added: Element[] = [];
  const observer = new MutationObserver((records) => {
    if (added.length === 0) requestAnimationFrame(mark);
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) added.push(node);
  });
  const mark = () => {
    markIn(whole ? document.body : added);
    observer.takeRecords();
    added = [];
  };
  observer.observe(document.body, { childList: true, subtree: true });
}
