/** When a document that is still being loaded is read. */
import { listen } from '../listen.ts';

/** A page that takes longer, in ms, is read as far as it has come; most are there sooner, and are read once. */
const PATIENCE = 300;

/** Waits until there is text to read, and the page has done what it does when it is ready. */
export async function textArrives(signal: AbortSignal): Promise<void> {
  if (document.readyState === 'loading')
    await new Promise<void>((resolve) => {
      listen(document, 'DOMContentLoaded', () => resolve(), { signal, once: true });
      setTimeout(resolve, PATIENCE);
    });
  await scheduler.postTask(() => {}, { priority: 'user-visible', signal });
}
