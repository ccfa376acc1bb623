/** A site is a host name, `www.` left out. */

/** The site of a host name; '' for pages that have none, such as files. */
export function siteOf(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
}

/** The site that a reader's input means: a host name or a web address; null where it is neither. */
export function parseSite(input: string): string | null {
  const typed = input.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol) || /\s/.test(typed)) return null;
  return siteOf(hostname) || null;
}
