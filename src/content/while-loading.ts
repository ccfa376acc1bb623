/** When a document that is still being loaded is read. */
import { listen } from '../dom/listeners.ts';
import { isLarge } from '../dom/text-nodes.ts';

/**
 * A page that people see something of before all of it is there, or that takes longer, in ms, is read as far as it has
 * come; most are there sooner, and are read once.
 */
const PATIENCE = 300;

/** How soon, in ms, it is read again while more comes; and the part of the time that this may take. */
const AGAIN = 100;
const SHARE = 0.02;

/**
 * Has a document read when all of it is there, and before, again and again, where it takes long. Changes are not
 * watched meanwhile: each node that the parser puts in would be one, and of a million nodes that takes seconds.
 */
export async function readWhileLoading(read: () => void | Promise<void>, signal: AbortSignal): Promise<void> {
  const ready = new Promise<void>((resolve) => {
    if (!isLoading()) resolve();
    else listen(document, 'DOMContentLoaded', () => resolve(), { signal, once: true });
  });
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  let lastRead: Node | null = null;
  let lengthRead: number | undefined;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // Whoever calls is made ready first.
  await Promise.resolve();
  // Behind the first frame; but a large page keeps the browser busy for long with its frames.
  if (isLoading() && !isLargeNow()) await Promise.race([ready, frame(), wait(PATIENCE)]);
  if (isLoading() && !isLargeNow()) await Promise.race([ready, wait(0)]);
  while (isLoading() && !signal.aborted) {
    const start = performance.now();
    const last = lastNodeOf(document);
    const length = last?.nodeValue?.length;
    if (last !== lastRead || length !== lengthRead) await read();
    lastRead = last;
    lengthRead = length;
    await Promise.race([ready, wait(Math.max(AGAIN, (performance.now() - start) / SHARE))]);
  }
  // Behind what the page does when it is ready.
  await wait(0);
}

/** What comes next comes behind it, or makes it longer. */
function lastNodeOf({ body }: Document): Node | null {
  let last: Node | null = body;
  while (last?.lastChild) last = last.lastChild;
  return last;
}

const isLargeNow = () => document.body !== null && isLarge(document.body);

const isLoading = () => document.readyState === 'loading';
