import { browser } from '../platform/browser.ts';
import type { FrameOrder } from '../platform/messages/frames.ts';

/** Sends an order to all frames of a tab. Resolves once all have heard it; to false if none has a Caveat script. */
export async function tellFrames(tabId: number, order: FrameOrder): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, order);
    return true;
  } catch {
    return false;
  }
}
