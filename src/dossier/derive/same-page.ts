/**
 * Returns what identifies a page: its host without "www.", "m." or "amp.", and its path without trailing slashes. The
 * scheme, query and fragment do not count.
 */
export function placeOf({ hostname, pathname }: URL): string {
  return hostname.replace(/^(www|m|amp)\./, '') + pathname.replace(/\/+$/, '');
}

/** Returns true if a page is at a source's address. Links may add query parameters for tracking. */
export function isSamePage(page: string, source: string): boolean {
  if (!URL.canParse(page) || !URL.canParse(source)) return false;
  const [here, there] = [new URL(page), new URL(source)];
  return (
    placeOf(here) === placeOf(there) &&
    // A query in the source's own address is part of that address.
    [...there.searchParams].every(([name, value]) => here.searchParams.getAll(name).includes(value))
  );
}
