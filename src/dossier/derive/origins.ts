/** Follows evidence to where it comes from. */
import type { Evidence, Source } from '../model/schema.ts';

/** An origin of a piece of evidence: null where the text does not say; inferred where a step on the way is our inference. */
export interface Root {
  readonly source: Source | null;
  readonly inferred: boolean;
}

/** The origins of one piece of evidence, each followed to its root; a circle, which no valid dossier has, leads to none. */
export function rootsOf({ source, origin }: Pick<Evidence, 'source' | 'origin'>, sources: readonly Source[]): Root[] {
  if (origin === null) return [{ source: null, inferred: false }];
  if (origin === 'own') return [{ source: find(sources, source), inferred: false }];
  return origin
    ? rootsOfSource(origin.source, origin.how === 'inferred', sources)
    : rootsOfSource(source, false, sources);
}

/** Two sources that were made from one another's sources have many ways to an origin: each step is gone once. */
function rootsOfSource(id: string, inferred: boolean, sources: readonly Source[]): Root[] {
  const roots: Root[] = [];
  const stated = new Set(inferred ? [] : [id]);
  const guessed = new Set(inferred ? [id] : []);
  // A set hands out what is added to it while it is walked.
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
