/**
 * Returns the address of the passage that a locator quotes (https://wicg.github.io/scroll-to-text-fragment/). Hyphens
 * are part of that syntax, so they are encoded too. A browser that does not find the text opens the page at its top.
 */
export function textFragment(url: string, locator: string): string {
  const text = encodeURIComponent(locator).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
