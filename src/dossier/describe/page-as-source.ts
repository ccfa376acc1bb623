/** Notes for readers of pages that are themselves sources. */
import { isSourced } from '../derive/basis.ts';
import { placeOf } from '../derive/same-page.ts';
import type { Claim, Dossier, Source } from '../model/schema.ts';
import { type CitedSource, citeSources, type DescribeContext, type NamedOrigin } from './cited-sources.ts';

/** A passage in which a source goes beyond the evidence or contradicts it. */
export interface Excess {
  /** The claim that it goes beyond or contradicts. */
  readonly id: string;
  /** The source's own words. */
  readonly words: string;
  /** True if the card shows that claim. */
  readonly isShown: boolean;
}

export interface SourcePage {
  readonly address: string;
  /** The numbers of the sources at this address. */
  readonly numbers: readonly number[];
  /** Origins of at least part of what they say; empty if one of them states none or is itself an origin. */
  readonly from: readonly NamedOrigin[];
  /** Passages that go further than the evidence. */
  readonly further: readonly Excess[];
  /** Passages that say otherwise without naming a source. */
  readonly otherwise: readonly Excess[];
}

/**
 * Returns the addresses of the sources of some claims, each with the note for its page.
 * @param shown the ids of the claims on the card
 */
export function sourcePages(
  about: readonly Claim[],
  shown: ReadonlySet<string>,
  context: DescribeContext,
): SourcePage[] {
  const { dossier } = context;
  const cited = new Set(about.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const pages = new Map<string, { readonly address: string; readonly sources: Source[] }>();
  for (const source of dossier.sources) {
    const { id, url } = source;
    if (!url || !cited.has(id)) continue;
    const at = new URL(url);
    const place = placeOf(at) + at.search;
    const page = pages.get(place) ?? { address: url, sources: [] };
    page.sources.push(source);
    pages.set(place, page);
  }
  return [...pages.values()].map(({ address, sources }) => {
    const ids = new Set(sources.map(({ id }) => id));
    const named = citeSources(ids, context);
    const evidence = about.flatMap((claim) =>
      claim.evidence.filter(({ source }) => ids.has(source)).map((entry) => ({ id: claim.id, ...entry })),
    );
    const excess = (entries: typeof evidence) =>
      entries.flatMap(({ id, locator }) => (locator === null ? [] : [{ id, words: locator, isShown: shown.has(id) }]));
    return {
      address,
      numbers: named.map(({ number }) => number),
      from: originsOf(sources, named, dossier),
      further: excess(evidence.filter(({ stance }) => stance === 'overstates')),
      otherwise: excess(evidence.filter((entry) => entry.stance === 'disputes' && !isSourced(entry, dossier.sources))),
    };
  });
}

/** Returns no origins if one of the sources is itself an origin, or draws on another source of its own party. */
function originsOf(sources: readonly Source[], named: readonly CitedSource[], dossier: Dossier): NamedOrigin[] {
  const parties = new Set(sources.flatMap(({ party }) => party ?? []));
  const steps = sources.map(({ derivedFrom }) => derivedFrom ?? []);
  const origins = dossier.sources.filter(({ id }) => steps.flat().some(({ source }) => source === id));
  if (steps.some(({ length }) => length === 0) || origins.some(({ party }) => party && parties.has(party))) return [];
  // Stated origins come last and win over the same origins inferred.
  const all = named.flatMap(({ from }) => from ?? []).toSorted((a, b) => Number(b.inferred) - Number(a.inferred));
  return [...new Map(all.map((origin) => [origin.publisher, origin])).values()];
}
