/** What a card says of an entity, derived from the dossier. */
import { type Freshness, freshnessOf } from '../derive/age.ts';
import { caveatsWith } from '../derive/caveats.ts';
import type { Language } from '../model/languages.ts';
import { DETAIL_LEVELS, type DetailLevel } from '../model/levels.ts';
import type { Lock } from '../model/lock.ts';
import { type Claim, type Dossier, inLanguage } from '../model/schema.ts';
import { type CitedSource, citeSources, numberSources } from './cited-sources.ts';
import type { Reporting } from './mistake-note.ts';
import { type OriginNode, originTree } from './origin-tree.ts';
import { type SourcePage, sourcePages } from './page-as-source.ts';
import { type Contest, type Statement, stateClaim, stateDisagreement } from './statement.ts';
import { type ToldGlance, tellGlance } from './told-glance.ts';

export interface Description {
  readonly name: string;
  readonly kind: string;
  readonly summary: string;
  /** Null where no fact is told of it. */
  readonly glance: ToldGlance | null;
  /** What limits everything that the card says. */
  readonly caveats: readonly Statement[];
  readonly facts: readonly Statement[];
  /** Forecasts and opinions: what nobody can look up. */
  readonly views: readonly Statement[];
  /** What limits single facts. */
  readonly furtherCaveats: readonly Statement[];
  readonly disagreements: readonly Contest[];
  readonly sources: readonly CitedSource[];
  /** The same sources, below those that they go back to. */
  readonly origins: readonly OriginNode[];
  /** The ids of what the next lower level does not tell. */
  readonly added: ReadonlySet<string>;
  /** The notes for readers of pages that are sources themselves. */
  readonly pages: readonly SourcePage[];
  readonly freshness: Freshness;
  /** The day on which the quotations were last looked for in their texts. */
  readonly checked: string;
}

export interface Request {
  readonly entity: string;
  readonly level: DetailLevel;
  readonly language: Language;
  /** As "2026-11-24". */
  readonly today: string;
  readonly reporting: Reporting;
}

/**
 * What is known of an entity at a level of detail. Caveats come with every fact that they qualify, whatever their
 * own level: no fact is ever shown without them.
 * @throws RangeError where the dossier has no such entity.
 */
export function describe(dossier: Dossier, lock: Lock, request: Request): Description {
  const { entity: id, level, language, today, reporting } = request;
  const entity = dossier.entities.find((candidate) => candidate.id === id);
  if (!entity) throw new RangeError(`no entity "${id}" in dossier "${dossier.id}"`);
  const told = toldOf(dossier, id, level);
  const { facts, caveats, disagreements } = told;
  const before = new Set(idsOf(toldOf(dossier, id, DETAIL_LEVELS[DETAIL_LEVELS.indexOf(level) - 1] ?? null)));
  // What limits everything goes first; what limits single facts must not keep a reader from the facts.
  const [general, further] = partition(caveats, (claim) => level === 'brief' || claim.level === 'brief');
  const [views, checkable] = partition(facts, ({ nature }) => nature !== undefined);

  const evidence = [...caveats, ...facts, ...disagreements.flatMap(({ positions }) => positions)].flatMap(
    (told) => told.evidence,
  );
  const cited = new Set(evidence.map(({ source }) => source));
  const telling = { dossier, lock, language, numbers: numberSources(dossier), today, reporting };
  const state = (claim: Claim) => stateClaim(claim, telling);
  return {
    name: entity.name,
    kind: inLanguage(entity.kind, language),
    summary: inLanguage(entity.summary, language),
    glance: tellGlance(entity, telling),
    caveats: general.map(state),
    facts: checkable.map(state),
    views: views.map(state),
    furtherCaveats: further.map(state),
    disagreements: disagreements.map((disagreement) => stateDisagreement(disagreement, telling)),
    sources: citeSources(cited, telling),
    origins: level === 'full' ? originTree(cited, telling) : [],
    pages: sourcePages(
      dossier.claims.filter(({ entities }) => entities.includes(id)),
      new Set(idsOf(told)),
      telling,
    ),
    added: new Set(idsOf(told).filter((id) => !before.has(id))),
    freshness: freshnessOf(dossier, today),
    checked: lock.checked,
  };
}

/** The claims and disagreements that a level tells of an entity; none before the first level. */
function toldOf(dossier: Dossier, entity: string, level: DetailLevel | null) {
  const shown = (claim: Claim) => level !== null && DETAIL_LEVELS.indexOf(claim.level) <= DETAIL_LEVELS.indexOf(level);
  const about = dossier.claims.filter((claim) => claim.entities.includes(entity));
  const facts = about.filter((claim) => claim.kind === 'fact' && shown(claim));
  const early = about.filter((claim) => claim.kind === 'caveat' && shown(claim));
  const due = caveatsWith([...facts, ...early], dossier.claims);
  const caveats = dossier.claims.filter((claim) => early.includes(claim) || due.includes(claim));
  const disagreements =
    level === 'full' ? dossier.disagreements.filter(({ entities }) => entities.includes(entity)) : [];
  return { facts, caveats, disagreements };
}

function idsOf({ facts, caveats, disagreements }: ReturnType<typeof toldOf>): string[] {
  return [...facts, ...caveats, ...disagreements].map(({ id }) => id);
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
