/**
 * The address of the very place that a locator quotes (https://wicg.github.io/scroll-to-text-fragment/). A dash has a
 * meaning in the syntax, so it is encoded as well; a browser that does not find the text opens the page at its top.
 */
export function textFragment(url: string, locator: string): string {
  const text = encodeURIComponent(locator).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
