import type { TabMessage } from './frame-port.ts';
import { askBackground } from './messages/ask.ts';

/** Sends a message to all frames of the tab, if there are others. It goes through the background: no page hears of it. */
export function tellTab(message: TabMessage): void {
  // If the extension is gone, there is nobody to tell.
  if (window !== window.top || window.length > 0) askBackground('tellTab', { message }).catch(() => {});
}
