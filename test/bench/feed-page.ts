/** A page that keeps adding paragraphs and records when each mention in them is marked. */
import { page, words } from './pages.ts';
import { MARKED } from './probe.ts';

export interface FeedResult {
  /** Times from insertion until the mark exists, in ms, checked in each frame before and after its layout. */
  readonly delays: readonly number[];
  readonly inserted: number;
  readonly ticks: number;
}

export const PER_TICK = 50;
export const TICK_MS = 16;

/** Returns a page that runs for `ms` once `benchStart()` is called. `benchFeed.done` is true afterwards. */
export const feedPage = (ms: number): string =>
  page(`<main></main><script>
    const text = ${JSON.stringify(words(3, 30))};
    const feed = globalThis.benchFeed = { delays: [], inserted: 0, ticks: 0, done: false };
    const waiting = new Map();
    let marks = 0;
    // Some marks are made between the layout and the paint of a frame.
    const painted = new MessageChannel();
    painted.port2.onmessage = () => {
      look();
      next();
    };
    const next = () => {
      if (feed.done) return;
      requestAnimationFrame(() => {
        look();
        painted.port1.postMessage(null);
      });
    };
    const insert = () => {
      const items = document.createDocumentFragment();
      feed.ticks++;
      for (let i = 0; i < ${PER_TICK}; i++) {
        const item = document.createElement('p');
        const emphasis = document.createElement('em');
        emphasis.textContent = 'model ' + feed.ticks;
        item.append(text, ' ', emphasis, i === feed.ticks % ${PER_TICK} ? ' the Ascend 910C and so on' : ' the page and so on');
        if (i === feed.ticks % ${PER_TICK}) waiting.set(item, performance.now());
        items.append(item);
      }
      document.querySelector('main').append(items);
      feed.inserted = feed.delays.length + waiting.size;
    };
    const settle = (item) => {
      const since = waiting.get(item);
      if (since === undefined) return;
      waiting.delete(item);
      feed.delays.push(performance.now() - since);
    };
    const look = () => {
      const size = CSS.highlights.get('caveat-mention')?.size ?? 0;
      if (size !== marks) for (const node of ${MARKED}) settle(node.parentElement);
      marks = size;
      for (const mark of document.querySelectorAll('mark:not(.seen)')) {
        mark.className = 'seen';
        settle(mark.parentElement);
      }
    };
    globalThis.benchStart = () => {
      const end = performance.now() + ${ms};
      next();
      const timer = setInterval(() => {
        if (performance.now() < end) return insert();
        clearInterval(timer);
        setTimeout(() => (feed.done = true), 500);
      }, ${TICK_MS});
    };
  </script>`);
