/** What is to be told where the page that is read is itself a source. */
import { isSourced } from './basis.ts';
import { citeSources, type NamedOrigin, type Telling } from './cited-sources.ts';
import { isSamePage } from './same-page.ts';
import type { Claim, Dossier, Source } from './schema.ts';

/** A place where a source says more, or something else, than its evidence bears. */
export interface Excess {
  /** The claim that it goes beyond, or against. */
  readonly id: string;
  /** The source's own words. */
  readonly words: string;
  /** Whether that claim is told beside it. */
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
 * The addresses of the sources of some claims, each with what its page is to be read with.
 * @param told the ids of the claims that are told beside it
 */
export function sourcePages(about: readonly Claim[], told: ReadonlySet<string>, telling: Telling): SourcePage[] {
  const { dossier } = telling;
  const cited = new Set(about.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const pages: { readonly address: string; readonly sources: Source[] }[] = [];
  for (const source of dossier.sources) {
    const { id, url } = source;
    if (!url || !cited.has(id)) continue;
    const known = pages.find(({ address }) => isSamePage(address, url));
    if (known) known.sources.push(source);
    else pages.push({ address: url, sources: [source] });
  }
  return pages.map(({ address, sources }) => {
    const excess = excessOf(about, told, sources, dossier);
    return {
      address,
      numbers: citeSources(new Set(sources.map(({ id }) => id)), telling).map(({ number }) => number),
      from: originsOf(sources, telling),
      further: excess('overstates'),
      otherwise: excess('disputes'),
    };
  });
}

/** None where one of them is an origin itself, or has it from those whose word it is. */
function originsOf(sources: readonly Source[], telling: Telling): NamedOrigin[] {
  const parties = new Set(sources.flatMap(({ party }) => party ?? []));
  const steps = sources.map(({ derivedFrom }) => derivedFrom ?? []);
  const origins = telling.dossier.sources.filter(({ id }) => steps.flat().some(({ source }) => source === id));
  if (steps.some(({ length }) => length === 0) || origins.some(({ party }) => party && parties.has(party))) return [];
  const named = citeSources(new Set(sources.map(({ id }) => id)), telling).flatMap(({ from }) => from ?? []);
  // What one of them states is not inferred because another leaves it to us.
  const byName = new Map(
    named.toSorted((a, b) => Number(b.inferred) - Number(a.inferred)).map((one) => [one.publisher, one]),
  );
  return [...byName.values()];
}

function excessOf(about: readonly Claim[], told: ReadonlySet<string>, here: readonly Source[], dossier: Dossier) {
  return (stance: 'overstates' | 'disputes'): Excess[] =>
    about.flatMap(({ id, evidence }) =>
      evidence.flatMap((entry) =>
        entry.stance === stance &&
        entry.locator !== null &&
        here.some((source) => source.id === entry.source) &&
        !(stance === 'disputes' && isSourced(entry, dossier.sources))
          ? { id, words: entry.locator, isTold: told.has(id) }
          : [],
      ),
    );
}
