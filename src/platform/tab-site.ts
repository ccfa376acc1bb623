import { askBackground } from './messages/ask.ts';
import { siteOf } from './sites.ts';

/** Returns the site of the tab's top frame: frames are switched off together with the page that they are in. */
export async function tabSite(): Promise<string> {
  if (window === window.top) return siteOf(location.hostname);
  const top = [...(location.ancestorOrigins ?? [])].at(-1);
  // A page can hide its origin from its frames; then the background asks the top frame.
  return top && URL.canParse(top) ? siteOf(new URL(top).hostname) : askBackground('tabSite', {});
}
