/** Traces evidence to its origins. */
import type { Evidence, Source } from '../model/schema.ts';

/** An origin of a piece of evidence. */
export interface Root {
  /** Null if the text does not state it. */
  readonly source: Source | null;
  /** True if any step on the way is our inference. */
  readonly inferred: boolean;
}

/** Traces one piece of evidence to its roots. A cycle, which no valid dossier has, yields none. */
export function rootsOf({ source, origin }: Pick<Evidence, 'source' | 'origin'>, sources: readonly Source[]): Root[] {
  if (origin === null) return [{ source: null, inferred: false }];
  if (origin === 'own') return [{ source: find(sources, source), inferred: false }];
  return origin
    ? rootsOfSource(origin.source, origin.how === 'inferred', sources)
    : rootsOfSource(source, false, sources);
}

/** Visits each source once, since shared sources give many paths to the same origin. */
function rootsOfSource(id: string, inferred: boolean, sources: readonly Source[]): Root[] {
  const roots: Root[] = [];
  const stated = new Set(inferred ? [] : [id]);
  const guessed = new Set(inferred ? [id] : []);
  // Iterating over a set includes elements that are added on the way.
  for (const [reached, isGuess] of [
    [stated, false],
    [guessed, true],
  ] as const)
    for (const next of reached) {
      const source = find(sources, next);
      if (!source?.derivedFrom) roots.push({ source: null, inferred: isGuess });
      else if (source.derivedFrom.length === 0) roots.push({ source, inferred: isGuess });
      else
        for (const step of source.derivedFrom) (isGuess || step.how === 'inferred' ? guessed : stated).add(step.source);
    }
  return roots;
}

function find(sources: readonly Source[], id: string): Source | null {
  return sources.find((source) => source.id === id) ?? null;
}
