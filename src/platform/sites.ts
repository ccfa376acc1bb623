/** Sites: a site is a host name without `www.`. */

/** Returns the site of a host name; '' for pages that have none, such as files. */
export function siteOf(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:www\.)+(?=.+\.)/, '');
}

/** The longest host name in the DNS, in characters, without a dot at its end (RFC 1035). */
const MAX_LENGTH = 253;

/**
 * Matches a URL's host name: labels of at most 63 letters, digits and hyphens (RFC 1035), or an IPv6 address. There are
 * sites with a hyphen at the end of a label, which browsers open.
 */
const HOST = /^(?:(?=-*[a-z0-9_])[a-z0-9_-]{1,63}(?:\.(?!$)|\.?$))+$|^\[[0-9a-f:]+\]$/;

const isHost = (hostname: string) => hostname.replace(/\.$/, '').length <= MAX_LENGTH && HOST.test(hostname);

/** Returns the site of a host name or web address that a reader typed; null if the input is neither. */
export function parseSite(input: string): string | null {
  const typed = input.trim().replace(/^\/\//, '');
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed);
  // The URL parser would take a plain number for an IP address, which no reader would mean.
  if (/\s/.test(typed) || /^(?:[/\\?#]|\d+$)/.test(typed) || (!hasScheme && typed.includes('@'))) return null;
  const address = hasScheme ? typed : `https://${typed}`;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return isHost(hostname) ? siteOf(hostname) : null;
}
