/** An address in which nothing is left that a format would take for its own: no spaces, braces, brackets < > or backslashes. */
export function plainAddress(url: string): string {
  return url.toWellFormed().replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent);
}
