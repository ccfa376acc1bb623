/** Watches the frames in this document: Chromium loses messages that a frame sends while it is being removed. */
import type { Listeners } from '../../dom/listeners.ts';
import { matches, querySelector } from '../../dom/members.ts';
import { isElement } from '../../dom/nodes.ts';

const FRAMES = 'iframe, frame';

/** Calls back when a frame was removed or has loaded another page. */
export function watchChildFrames(changed: () => void, { listen }: Listeners, signal: AbortSignal): void {
  if (window.length === 0) return;
  const observer = new MutationObserver((records) => {
    if (records.some(({ removedNodes }) => [...removedNodes].some(holdsFrame))) changed();
  });
  observer.observe(document, { childList: true, subtree: true });
  const onLoad = ({ target }: Event) => isElement(target) && matches(target, FRAMES) && changed();
  listen(document, 'load', onLoad, { capture: true, signal });
  signal.addEventListener('abort', () => observer.disconnect());
}

function holdsFrame(node: Node): boolean {
  return isElement(node) && (matches(node, FRAMES) || querySelector(node, FRAMES) !== null);
}
