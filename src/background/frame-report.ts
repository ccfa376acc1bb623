/** Compares a frame's word on itself with the browser's. */
import * as v from 'valibot';
import type { Runtime } from '../platform/browser.ts';
import { type FrameReport, frameClaim } from '../platform/messages/frames.ts';
import { siteOf } from '../platform/sites.ts';

/** Both browsers tell the origin; only the polyfill's types lack it. */
type Sender = Runtime.MessageSender & { readonly origin?: string };

/** The number that browsers give to the top frame of each tab. */
export const TOP_FRAME = 0;

/**
 * Returns a frame's report; null if it is malformed or names a site that is not the sender's, as only code could that has
 * taken over a renderer. The browser alone says which frame is the top one.
 */
export function readReport(message: unknown, sender: Sender | undefined): FrameReport | null {
  const read = v.safeParse(frameClaim, message);
  if (!read.success) {
    console.warn(`Caveat: refused a frame's report:\n${v.summarize(read.issues)}`);
    return null;
  }
  const { site } = read.output;
  if (site !== '' && !sitesOf(sender).includes(site)) {
    console.warn(`Caveat: refused the report of a frame that is not on ${site.slice(0, 80)}`);
    return null;
  }
  return { ...read.output, top: sender?.frameId === TOP_FRAME };
}

/**
 * By its address and by its origin, which can differ: a sandboxed document has an address alone, and one that was opened
 * empty and then written has the origin of the page that wrote it.
 */
function sitesOf(sender: Sender | undefined): string[] {
  return [sender?.url, sender?.origin].flatMap((address) =>
    address !== undefined && URL.canParse(address) ? siteOf(new URL(address).hostname) : [],
  );
}
