/** mark.js on a feed: in each frame with news it marks what is new, or the whole page as its documentation has it. */
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
