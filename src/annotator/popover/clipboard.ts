import type { Listeners } from '../../dom/listeners.ts';
import { execCommand } from '../../dom/members.ts';

/** Copies text, also on http pages, which have no `navigator.clipboard`. @throws if the browser refuses */
export async function copyToClipboard(text: string, listeners: Listeners): Promise<void> {
  if (navigator.clipboard) {
    try {
      return await navigator.clipboard.writeText(text);
    } catch {
      // A permissions policy may forbid it in a frame, where the command still works.
    }
  }
  copyByCommand(text, listeners);
}

/** Sets the text in the command's own event, so that no element has to be added to the page. */
function copyByCommand(text: string, { listen }: Listeners): void {
  const end = new AbortController();
  let isOurs = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isOurs = true;
  };
  listen(window, 'copy', onCopy, { capture: true, signal: end.signal });
  try {
    // A page that heard the event first may have copied something else.
    if (!execCommand(document, 'copy') || !isOurs) throw new Error('the browser refused to copy');
  } finally {
    end.abort();
  }
}
