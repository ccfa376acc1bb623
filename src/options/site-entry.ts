/** Reads the site that a reader typed to have it switched off. Pure. */
import { parseSite } from '../platform/sites.ts';
import { isFull } from '../platform/sites-off.ts';

export type SiteEntry =
  | { readonly kind: 'new'; readonly site: string }
  | { readonly kind: 'listed'; readonly site: string }
  | { readonly kind: 'no-site' }
  /** The list has no room. */
  | { readonly kind: 'full' };

export function readEntry(typed: string, sitesOff: readonly string[]): SiteEntry {
  const site = parseSite(typed);
  if (site === null) return { kind: 'no-site' };
  if (sitesOff.includes(site)) return { kind: 'listed', site };
  return isFull(sitesOff) ? { kind: 'full' } : { kind: 'new', site };
}
