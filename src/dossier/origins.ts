/** Follows evidence to where it comes from. */
import type { Dossier, Evidence, Source } from './schema.ts';

/** An origin of a piece of evidence: null where the text does not say; inferred where a step on the way is our inference. */
export interface Root {
  readonly source: Source | null;
  readonly inferred: boolean;
}

/** The origins of one piece of evidence, each followed to its root; a dossier that was validated has no circles. */
export function rootsOf({ source, origin }: Evidence, sources: Dossier['sources']): Root[] {
  if (origin === null) return [{ source: null, inferred: false }];
  if (origin === 'own') return [{ source: find(sources, source), inferred: false }];
  return origin
    ? rootsOfSource(origin.source, origin.how === 'inferred', sources)
    : rootsOfSource(source, false, sources);
}

function rootsOfSource(id: string, inferred: boolean, sources: Dossier['sources']): Root[] {
  const source = find(sources, id);
  if (!source?.derivedFrom) return [{ source: null, inferred }];
  if (source.derivedFrom.length === 0) return [{ source, inferred }];
  return source.derivedFrom.flatMap((step) => rootsOfSource(step.source, inferred || step.how === 'inferred', sources));
}

function find(sources: Dossier['sources'], id: string): Source | null {
  return sources.find((source) => source.id === id) ?? null;
}
