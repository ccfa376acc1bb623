import { askBackground } from './messages/ask.ts';
import { siteOf } from './sites.ts';

/** The site of the whole tab: a frame is switched off with the page that it stands in. */
export async function tabSite(): Promise<string> {
  if (window === window.top) return siteOf(location.hostname);
  const top = [...(location.ancestorOrigins ?? [])].at(-1);
  // A page can hide itself from its frames; the background asks the top frame then.
  return top && URL.canParse(top) ? siteOf(new URL(top).hostname) : askBackground('tabSite', {});
}
