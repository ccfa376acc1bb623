/** What runs in the page's own world to see marks come. Without promises: their microtasks would be counted as ours. */

/** The registry is the page's as well; its ranges are known by where they begin. */
export const MARKED = `[...(CSS.highlights.get('caveat-mention') ?? [])].map((range) => range.startContainer)`;

/** How many marks there are. */
export const COUNT = `(CSS.highlights.get('caveat-mention')?.size ?? 0)`;

/**
 * Notes when a mark stands in a block that has data-view, in ms of the page's clock; also in each frame, as it begins:
 * where frames take seconds, timers come late.
 */
export const WATCH_VIEW = `(() => {
  const look = (again) => {
    if (benchSeen > 0) return;
    if (${MARKED}.some((node) => node.parentElement?.closest('[data-view]'))) benchSeen = performance.now();
    else again();
  };
  globalThis.benchSeen = 0;
  const soon = () => setTimeout(() => look(soon), 5);
  const inFrame = () => requestAnimationFrame(() => look(inFrame));
  soon();
  inFrame();
})()`;

/**
 * Counts what happens to the document once its parser is done, and layout shifts; `benchHarm.html()` is what is there.
 */
export const WATCH_HARM = `(() => {
  globalThis.benchHarm = { changes: 0, shifts: 0, html: () => document.documentElement.outerHTML };
  const observer = new MutationObserver((records) => { benchHarm.changes += records.length; });
  addEventListener('DOMContentLoaded', () => observer.observe(
    document, { subtree: true, childList: true, attributes: true, characterData: true }), { capture: true });
  new PerformanceObserver((list) => { benchHarm.shifts += list.getEntries().length; })
    .observe({ type: 'layout-shift', buffered: true });
})()`;
