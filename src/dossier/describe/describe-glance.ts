/** A glance with the support for its leading statement. */
import { basisOf } from '../derive/basis.ts';
import { type Glance, glanceOf } from '../derive/glance.ts';
import { rootsOf } from '../derive/origins.ts';
import { type Claim, type Entity, inLanguage } from '../model/schema.ts';
import type { DescribeContext } from './cited-sources.ts';
import { type Statement, stateClaim } from './statement.ts';

/** The name of a source, and its address if it has one. */
export interface NamedSource {
  readonly publisher: string;
  readonly url: string | null;
}

export interface GlanceDescription extends Pick<Glance, 'line' | 'takeaway' | 'detail'> {
  readonly leading: Statement;
  /** The origins of the sources that support the leading statement. */
  readonly origins: readonly (NamedSource & { readonly isAnnouncement: boolean })[];
  /** The numbers of the sources that only repeat it; if some of them state their origin, only those. */
  readonly repeating: readonly number[];
  /** True if it is only our inference that they repeat it. */
  readonly isInferred: boolean;
}

/** Describes the glance of an entity; null if the dossier has no fact about it. */
export function describeGlance(entity: Entity, context: DescribeContext): GlanceDescription | null {
  const { dossier, language } = context;
  const glance = glanceOf(dossier, entity, language);
  const leading = dossier.claims.find(({ id }) => id === glance?.leads);
  if (!glance || !leading) return null;
  const { line, takeaway, detail } = glance;
  const origins = basisOf(leading, dossier).origins.map(({ source }) => source);
  return {
    ...{ line, takeaway, detail },
    leading: stateClaim(leading, context),
    origins: origins.map(({ publisher, url, kind }) => ({
      publisher: inLanguage(publisher, language),
      url,
      isAnnouncement: kind === 'announcement',
    })),
    ...repeatingOf(leading, context),
  };
}

function repeatingOf({ evidence }: Claim, { dossier: { sources }, numbers }: DescribeContext) {
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
