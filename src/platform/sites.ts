/** Sites: a site is a host name without `www.`. */

/** Returns the site of a host name; '' for pages that have none, such as files. */
export function siteOf(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:www\.)+(?=.+\.)/, '');
}

/** Matches a URL's host name: labels of letters, digits and hyphens, or an IPv6 address. */
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.(?!$)|\.?$))+$|^\[[0-9a-f:]+\]$/;

/** Returns the site of a host name or web address that a reader typed; null if the input is neither. */
export function parseSite(input: string): string | null {
  const typed = input.trim().replace(/^\/\//, '');
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed);
  // The URL parser would take a plain number for an IP address, which no reader would mean.
  if (/\s/.test(typed) || /^(?:[/\\?#]|\d+$)/.test(typed) || (!hasScheme && typed.includes('@'))) return null;
  const address = hasScheme ? typed : `https://${typed}`;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return HOST.test(hostname) ? siteOf(hostname) : null;
}
