/** Percent-encodes everything in an address that a citation format may treat as syntax: spaces, braces, < >, backslashes. */
export function plainAddress(url: string): string {
  return url.toWellFormed().replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent);
}
