/** When a document that is still loading is read. */
import type { Listeners } from '../dom/listeners.ts';
import { readyState } from '../dom/members.ts';
import { lastDescendant } from '../dom/nodes.ts';

/**
 * In ms. A page that takes longer is read as far as it has come, and again after the pauses that follow. Most pages are
 * there sooner, and are read once.
 */
const FIRST_READ_MS = 300;

/** The shortest pause between two readings, in ms, and the share of the time that reading may take. */
const READ_AGAIN_MS = 100;
const READING_SHARE = 0.02;

/**
 * Has a document read when all of it is there and, if that takes long, again and again before. Mutations are not observed
 * meanwhile: each node that the parser inserts would be one, which takes seconds for a million nodes.
 */
export async function readWhileLoading(
  read: () => void | Promise<void>,
  { listen }: Listeners,
  signal: AbortSignal,
): Promise<void> {
  const isLoading = () => readyState(document) === 'loading' && !signal.aborted;
  const parsed = new Promise<unknown>((resolve) => {
    if (isLoading()) listen(document, 'DOMContentLoaded', resolve, { signal });
    else resolve(null);
  });
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  // A frame is asked for only where one may come before the rest of the document.
  if (isLoading())
    await Promise.race([parsed, wait(FIRST_READ_MS), new Promise(requestAnimationFrame).then(() => wait(0))]);
  let lastRead: Node | null = null;
  let lengthRead: number | undefined;
  while (isLoading()) {
    const start = performance.now();
    // New nodes come after the last one, or its text grows.
    const last = lastDescendant(document);
    const length = last.nodeValue?.length;
    if (last !== lastRead || length !== lengthRead) await read();
    lastRead = last;
    lengthRead = length;
    await Promise.race([parsed, wait(Math.max(READ_AGAIN_MS, (performance.now() - start) / READING_SHARE))]);
  }
  // After what the page itself does when it is ready.
  await wait(0);
}
