/** When a document that is still being loaded is read. */
import { listen } from '../listen.ts';

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
  let sizeRead = '';
  const seen = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  if (isLoading()) await Promise.race([ready, seen(), wait(PATIENCE)]);
  while (isLoading() && !signal.aborted) {
    const start = performance.now();
    const size = sizeOf(document);
    if (size !== sizeRead) await read();
    sizeRead = size;
    await Promise.race([ready, wait(Math.max(AGAIN, (performance.now() - start) / SHARE))]);
  }
  // Behind what the page does when it is ready.
  await wait(0);
}

/** Stays the same while nothing comes. */
function sizeOf({ body }: Document): string {
  let last: Node | null = body;
  while (last?.lastChild) last = last.lastChild;
  return `${body?.getElementsByTagName('*').length} ${last?.nodeValue?.length}`;
}

const isLoading = () => document.readyState === 'loading';
