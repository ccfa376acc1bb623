/**
 * The place of a page on the web: neither the scheme, "www.", a slash at the end, a query nor the place in the page makes
 * another of it.
 */
export function placeOf({ hostname, pathname }: URL): string {
  return hostname.replace(/^(www|m|amp)\./, '') + pathname.replace(/\/+$/, '');
}

/** True where a page stands at the address of a source. Links add to a page's query where a reader came from. */
export function isSamePage(page: string, source: string): boolean {
  if (!URL.canParse(page) || !URL.canParse(source)) return false;
  const [here, there] = [new URL(page), new URL(source)];
  return (
    placeOf(here) === placeOf(there) &&
    // Where a source's own address has a query, that is part of it.
    [...there.searchParams].every(([name, value]) => here.searchParams.getAll(name).includes(value))
  );
}
