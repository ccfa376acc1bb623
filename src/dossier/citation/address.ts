/** Percent-encodes what citation formats may treat as syntax in an address: spaces, braces, < >, backslashes. */
export function plainAddress(url: string): string {
  return url.toWellFormed().replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent);
}
