/** What is to be told where the page that is read is itself a source. */
import { isSourced } from './basis.ts';
import { citeSources, type NamedOrigin, type Telling } from './cited-sources.ts';
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
  /** From whom they have it; empty where they do not say, or have it from nobody. */
  readonly from: readonly NamedOrigin[];
  /** Where they go further than the evidence. */
  readonly further: readonly Excess[];
  /** Where they say otherwise, and not from where. */
  readonly otherwise: readonly Excess[];
}

/**
 * All addresses of sources, each with what its page is to be read with.
 * @param about the claims that are looked at
 * @param told the ids of those that are told beside it
 */
export function sourcePages(about: readonly Claim[], told: ReadonlySet<string>, telling: Telling): SourcePage[] {
  const { dossier } = telling;
  const addresses = new Set(dossier.sources.flatMap(({ url }) => url ?? []));
  return [...addresses].map((address) => {
    const here = dossier.sources.filter(({ url }) => url === address);
    const ids = new Set(here.map(({ id }) => id));
    const cited = citeSources(ids, telling);
    const from = new Map(cited.flatMap((source) => (source.from ?? []).map((origin) => [origin.publisher, origin])));
    const excess = excessOf(about, told, here, dossier);
    return {
      address,
      numbers: cited.map(({ number }) => number),
      from: [...from.values()],
      further: excess('overstates'),
      otherwise: excess('disputes'),
    };
  });
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
