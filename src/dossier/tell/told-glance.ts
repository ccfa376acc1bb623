/** A glance with who stands behind what it tells first. */
import { basisOf } from '../derive/basis.ts';
import { type Glance, glanceOf } from '../derive/glance.ts';
import { rootsOf } from '../derive/origins.ts';
import { type Claim, type Entity, inLanguage } from '../model/schema.ts';
import type { Telling } from './cited-sources.ts';
import { type Statement, stateClaim } from './statement.ts';

/** A source by its name, and where it is to be read. */
export interface NamedSource {
  readonly publisher: string;
  readonly url: string | null;
}

export interface ToldGlance extends Pick<Glance, 'line' | 'takeaway' | 'detail'> {
  /** What it tells first. */
  readonly leading: Statement;
  /** Where those who say so have it from. */
  readonly origins: readonly (NamedSource & { readonly isAnnouncement: boolean })[];
  /** The numbers of those who only repeat it; where some say from whom they have it, these alone. */
  readonly repeating: readonly number[];
  /** That they repeat it is our inference throughout. */
  readonly isInferred: boolean;
}

/** The glance of an entity; null where nothing is known of it. */
export function tellGlance(entity: Entity, telling: Telling): ToldGlance | null {
  const { dossier, language } = telling;
  const glance = glanceOf(dossier, entity, language);
  const leading = dossier.claims.find(({ id }) => id === glance?.leads);
  if (!glance || !leading) return null;
  const { line, takeaway, detail } = glance;
  const origins = basisOf(leading, dossier).origins.map(({ source }) => source);
  return {
    ...{ line, takeaway, detail },
    leading: stateClaim(leading, telling),
    origins: origins.map(({ publisher, url, kind }) => ({
      publisher: inLanguage(publisher, language),
      url,
      isAnnouncement: kind === 'announcement',
    })),
    ...repeatingOf(leading, telling),
  };
}

function repeatingOf({ evidence }: Claim, { dossier: { sources }, numbers }: Telling) {
  const ways = evidence
    .filter(({ stance }) => stance === 'supports')
    .map((entry) => ({ id: entry.source, roots: rootsOf(entry, sources).filter(({ source }) => source !== null) }))
    .filter(({ id, roots }) => roots.length > 0 && roots.every(({ source }) => source?.id !== id));
  const stated = ways.filter(({ roots }) => roots.some(({ inferred }) => !inferred));
  return {
    repeating: (stated.length > 0 ? stated : ways).flatMap(({ id }) => numbers.get(id) ?? []),
    isInferred: ways.length > 0 && stated.length === 0,
  };
}
