/**
 * Whether a page stands at the address of a source. Neither the scheme, "www.", a slash at the end, what a link adds
 * behind "?" to tell where a reader came from, nor the place in the page makes another page of it.
 */
export function isSamePage(page: string, source: string): boolean {
  if (!URL.canParse(page) || !URL.canParse(source)) return false;
  const [a, b] = [new URL(page), new URL(source)];
  return (
    hostOf(a) === hostOf(b) &&
    pathOf(a) === pathOf(b) &&
    // Where a source's own address has a query, that is part of it.
    [...b.searchParams].every(([name, value]) => a.searchParams.getAll(name).includes(value))
  );
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^(www|m|amp)\./, '');
}

function pathOf({ pathname }: URL): string {
  return pathname.replace(/\/+$/, '');
}
