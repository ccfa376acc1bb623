/** Puts text on the clipboard, also on http pages, where `navigator.clipboard` is missing. @throws where the browser refuses */
export async function copyToClipboard(text: string): Promise<void> {
  if (navigator.clipboard) {
    try {
      return await navigator.clipboard.writeText(text);
    } catch {
      // A page may forbid it in its frames by its permissions policy: the old way still works.
    }
  }
  copyByCommand(text);
}

/** The text is handed over in the event of the command, so that no element has to be put into the page. */
function copyByCommand(text: string): void {
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  addEventListener('copy', onCopy, { capture: true });
  try {
    if (!document.execCommand('copy')) throw new Error('the browser refused to copy');
  } finally {
    removeEventListener('copy', onCopy, { capture: true });
  }
}
