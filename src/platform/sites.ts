/** A site is a host name, `www.` left out. */

/** The site of a host name; '' for pages that have none, such as files. */
export function siteOf(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:www\.)+(?=.+\.)/, '');
}

/** A host name as a URL has it: labels of letters, digits and hyphens, or an IPv6 address. */
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.(?!$)|\.?$))+$|^\[[0-9a-f:]+\]$/;

/** The site that a reader's input means: a host name or a web address; null where it is neither. */
export function parseSite(input: string): string | null {
  const typed = input.trim().replace(/^\/\//, '');
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed);
  // A number alone is an IP address to the URL parser, and nothing that a reader would mean.
  if (/\s/.test(typed) || /^(?:[/\\?#]|\d+$)/.test(typed) || (!hasScheme && typed.includes('@'))) return null;
  const address = hasScheme ? typed : `https://${typed}`;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return HOST.test(hostname) ? siteOf(hostname) : null;
}
