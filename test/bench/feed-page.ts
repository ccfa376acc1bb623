/** A page that gets paragraphs all the time, and notes when each mention in them is marked. */
import { page, words } from './pages.ts';
import { MARKED } from './probe.ts';

export interface FeedResult {
  /** ms from insertion to the end of the first frame that shows the mark. */
  readonly delays: readonly number[];
  readonly inserted: number;
  readonly ticks: number;
}

export const PER_TICK = 50;
export const TICK = 16;

/** Runs for so many ms once `benchStart()` is called; then `benchFeed.done` is true. */
export const feedPage = (ms: number): string =>
  page(`<main></main><script>
    const text = ${JSON.stringify(words(3, 30))};
    const feed = globalThis.benchFeed = { delays: [], inserted: 0, ticks: 0, done: false };
    const waiting = new Map();
    let marks = 0;
    // What a frame shows is known behind it.
    const painted = new MessageChannel();
    painted.port2.onmessage = () => look();
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
      if (!feed.done) requestAnimationFrame(() => painted.port1.postMessage(null));
    };
    globalThis.benchStart = () => {
      const end = performance.now() + ${ms};
      look();
      const timer = setInterval(() => {
        if (performance.now() < end) return insert();
        clearInterval(timer);
        setTimeout(() => (feed.done = true), 500);
      }, ${TICK});
    };
  </script>`);
