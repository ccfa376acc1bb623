/** The notes for readers of pages that are sources themselves. */
import { isSourced } from '../derive/basis.ts';
import { placeOf } from '../derive/same-page.ts';
import type { Claim, Dossier, Source } from '../model/schema.ts';
import { type CitedSource, citeSources, type NamedOrigin, type Telling } from './cited-sources.ts';

/** A place where a source says more, or something else, than its evidence bears. */
export interface Excess {
  /** The claim that it goes beyond, or against. */
  readonly id: string;
  /** The source's own words. */
  readonly words: string;
  /** That claim is told beside it. */
  readonly isTold: boolean;
}

export interface SourcePage {
  readonly address: string;
  /** The numbers of the sources that stand at this address. */
  readonly numbers: readonly number[];
  /** From whom they have what they say, or part of it; empty where one does not say, or has it from nobody. */
  readonly from: readonly NamedOrigin[];
  /** Where they go further than the evidence. */
  readonly further: readonly Excess[];
  /** Where they say otherwise, and not from where. */
  readonly otherwise: readonly Excess[];
}

/**
 * The addresses of the sources of some claims, each with the notes for its page.
 * @param told the ids of the claims that are told beside it
 */
export function sourcePages(about: readonly Claim[], told: ReadonlySet<string>, telling: Telling): SourcePage[] {
  const { dossier } = telling;
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
    const named = citeSources(ids, telling);
    const evidence = about.flatMap((claim) =>
      claim.evidence.filter(({ source }) => ids.has(source)).map((entry) => ({ id: claim.id, ...entry })),
    );
    const excess = (entries: typeof evidence) =>
      entries.flatMap(({ id, locator }) => (locator === null ? [] : [{ id, words: locator, isTold: told.has(id) }]));
    return {
      address,
      numbers: named.map(({ number }) => number),
      from: originsOf(sources, named, dossier),
      further: excess(evidence.filter(({ stance }) => stance === 'overstates')),
      otherwise: excess(evidence.filter((entry) => entry.stance === 'disputes' && !isSourced(entry, dossier.sources))),
    };
  });
}

/** None where one of them is an origin itself, or has it from those whose word it is. */
function originsOf(sources: readonly Source[], named: readonly CitedSource[], dossier: Dossier): NamedOrigin[] {
  const parties = new Set(sources.flatMap(({ party }) => party ?? []));
  const steps = sources.map(({ derivedFrom }) => derivedFrom ?? []);
  const origins = dossier.sources.filter(({ id }) => steps.flat().some(({ source }) => source === id));
  if (steps.some(({ length }) => length === 0) || origins.some(({ party }) => party && parties.has(party))) return [];
  // Where one of them states it, it is not inferred because another leaves it to us.
  const all = named.flatMap(({ from }) => from ?? []).toSorted((a, b) => Number(b.inferred) - Number(a.inferred));
  return [...new Map(all.map((origin) => [origin.publisher, origin])).values()];
}
