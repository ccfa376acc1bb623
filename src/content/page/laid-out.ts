/** When the browser has just laid out the page: what is asked of the layout then costs nothing. */

/** What nobody sees is not laid out, a frame below the view as little: after so long, in ms, it is asked all the same. */
const PATIENCE = 500;

/** Calls back once, right after the next layout that the page makes for itself. */
export function afterLayout(callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  };
  const done = () => {
    end();
    callback();
  };
  const wait = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(done, ms);
  };
  // It tells the size that it finds first, behind the layout of the frame; of a root without a box it tells nothing.
  const observer = new ResizeObserver(done);
  // Of a document that is being written anew there may be no root.
  const root: Element | null = document.documentElement;
  if (root) observer.observe(root);
  const frame = requestAnimationFrame(() => wait(0));
  if (document.hidden || window !== window.top) wait(PATIENCE);
  signal.addEventListener('abort', end);
}
