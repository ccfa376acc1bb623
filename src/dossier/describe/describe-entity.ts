/** Derives the content of an entity's card from the dossier. */
import { type Freshness, freshnessOf } from '../derive/age.ts';
import { caveatsWith } from '../derive/caveats.ts';
import type { Language } from '../model/languages.ts';
import { DETAIL_LEVELS, type DetailLevel } from '../model/levels.ts';
import type { Lock } from '../model/lock.ts';
import { type Claim, type Dossier, inLanguage } from '../model/schema.ts';
import { type CitedSource, citeSources, numberSources } from './cited-sources.ts';
import { describeGlance, type GlanceDescription } from './describe-glance.ts';
import type { Reporting } from './mistake-note.ts';
import { type OriginNode, originTree } from './origin-tree.ts';
import { type SourcePage, sourcePages } from './page-as-source.ts';
import { type StatedDisagreement, type Statement, stateClaim, stateDisagreement } from './statement.ts';

export interface Description {
  readonly name: string;
  readonly kind: string;
  readonly summary: string;
  /** Null if the dossier has no fact about it. */
  readonly glance: GlanceDescription | null;
  /** Caveats that limit everything on the card. */
  readonly caveats: readonly Statement[];
  readonly facts: readonly Statement[];
  /** Forecasts and opinions, which nobody can look up. */
  readonly views: readonly Statement[];
  /** Caveats that limit individual facts. */
  readonly furtherCaveats: readonly Statement[];
  readonly disagreements: readonly StatedDisagreement[];
  readonly sources: readonly CitedSource[];
  /** The same sources as trees, each below its origin. */
  readonly origins: readonly OriginNode[];
  /** The ids of statements and disagreements that the next lower level does not show. */
  readonly added: ReadonlySet<string>;
  /** Notes for readers of pages that are themselves sources. */
  readonly pages: readonly SourcePage[];
  readonly freshness: Freshness;
  /** The day on which the quotations were last looked up in their texts. */
  readonly checked: string;
}

export interface Request {
  readonly entity: string;
  readonly level: DetailLevel;
  readonly language: Language;
  /** A day such as "2026-11-24". */
  readonly today: string;
  readonly reporting: Reporting;
}

/**
 * Describes an entity at a level of detail. Every fact brings the caveats that qualify it, whatever their own level, so
 * that no fact is ever shown without them.
 * @throws RangeError if the dossier has no such entity
 */
export function describe(dossier: Dossier, lock: Lock, request: Request): Description {
  const { entity: id, level, language, today, reporting } = request;
  const entity = dossier.entities.find((candidate) => candidate.id === id);
  if (!entity) throw new RangeError(`no entity "${id}" in dossier "${dossier.id}"`);
  const shown = shownAt(level, dossier, id);
  const { facts, caveats, disagreements } = shown;
  const lowerLevel = DETAIL_LEVELS[DETAIL_LEVELS.indexOf(level) - 1] ?? null;
  const before = new Set(idsOf(shownAt(lowerLevel, dossier, id)));
  // Caveats on everything go first. Those on individual facts go last, so that they do not bury the facts.
  const [general, further] = partition(caveats, (claim) => level === 'brief' || claim.level === 'brief');
  const [views, checkable] = partition(facts, ({ nature }) => nature !== undefined);

  const evidence = [...caveats, ...facts, ...disagreements.flatMap(({ positions }) => positions)].flatMap(
    (item) => item.evidence,
  );
  const cited = new Set(evidence.map(({ source }) => source));
  const context = { dossier, lock, language, numbers: numberSources(dossier), today, reporting };
  const state = (claim: Claim) => stateClaim(claim, context);
  return {
    name: entity.name,
    kind: inLanguage(entity.kind, language),
    summary: inLanguage(entity.summary, language),
    glance: describeGlance(entity, context),
    caveats: general.map(state),
    facts: checkable.map(state),
    views: views.map(state),
    furtherCaveats: further.map(state),
    disagreements: disagreements.map((disagreement) => stateDisagreement(disagreement, context)),
    sources: citeSources(cited, context),
    origins: level === 'full' ? originTree(cited, context) : [],
    pages: sourcePages(
      dossier.claims.filter(({ entities }) => entities.includes(id)),
      new Set(idsOf(shown)),
      context,
    ),
    added: new Set(idsOf(shown).filter((id) => !before.has(id))),
    freshness: freshnessOf(dossier, today),
    checked: lock.checked,
  };
}

/** Returns the claims and disagreements that a level shows of an entity; null, below the first level, shows none. */
function shownAt(level: DetailLevel | null, dossier: Dossier, entity: string) {
  const isInLevel = (claim: Claim) =>
    level !== null && DETAIL_LEVELS.indexOf(claim.level) <= DETAIL_LEVELS.indexOf(level);
  const about = dossier.claims.filter((claim) => claim.entities.includes(entity));
  const facts = about.filter((claim) => claim.kind === 'fact' && isInLevel(claim));
  const early = about.filter((claim) => claim.kind === 'caveat' && isInLevel(claim));
  const due = caveatsWith([...facts, ...early], dossier.claims);
  const caveats = dossier.claims.filter((claim) => early.includes(claim) || due.includes(claim));
  const disagreements =
    level === 'full' ? dossier.disagreements.filter(({ entities }) => entities.includes(entity)) : [];
  return { facts, caveats, disagreements };
}

function idsOf({ facts, caveats, disagreements }: ReturnType<typeof shownAt>): string[] {
  return [...facts, ...caveats, ...disagreements].map(({ id }) => id);
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
