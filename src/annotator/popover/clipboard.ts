import type { Listeners } from '../../dom/listeners.ts';
import { execCommand } from '../../dom/members.ts';

/** Copies text, also on http pages, where `navigator.clipboard` is missing. @throws if the browser refuses */
export async function copyToClipboard(text: string, listeners: Listeners): Promise<void> {
  if (navigator.clipboard) {
    try {
      return await navigator.clipboard.writeText(text);
    } catch {
      // A page may forbid it in its frames by its permissions policy; the command still works there.
    }
  }
  copyByCommand(text, listeners);
}

/** Hands the text over in the event of the command, so that no element has to be put into the page. */
function copyByCommand(text: string, { listen }: Listeners): void {
  const end = new AbortController();
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  listen(window, 'copy', onCopy, { capture: true, signal: end.signal });
  try {
    if (!execCommand(document, 'copy')) throw new Error('the browser refused to copy');
  } finally {
    end.abort();
  }
}
