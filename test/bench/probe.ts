/** Scripts in the page's own world that watch for marks. They use no promises, whose microtasks would count as ours. */

/** The highlight registry is shared with the page. Ranges are identified by their start. */
export const MARKED = `[...(CSS.highlights.get('caveat-mention') ?? [])].map((range) => range.startContainer)`;

/** The number of marks. */
export const COUNT = `(CSS.highlights.get('caveat-mention')?.size ?? 0)`;

/**
 * Records when a mark exists in a block with data-view, in ms of the page's clock. It also checks at the start of each
 * frame, as timers are late if frames take seconds.
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
 * Counts changes of the document after parsing, and layout shifts. `benchHarm.html()` returns the current document.
 */
export const WATCH_HARM = `(() => {
  globalThis.benchHarm = { changes: 0, shifts: 0, html: () => document.documentElement.outerHTML };
  const observer = new MutationObserver((records) => { benchHarm.changes += records.length; });
  addEventListener('DOMContentLoaded', () => observer.observe(
    document, { subtree: true, childList: true, attributes: true, characterData: true }), { capture: true });
  new PerformanceObserver((list) => { benchHarm.shifts += list.getEntries().length; })
    .observe({ type: 'layout-shift', buffered: true });
})()`;
