/** The full dossier as one text: each statement and each source once, with sources numbered throughout. */
import { type Freshness, freshnessOf } from '../derive/age.ts';
import { caveatsWith } from '../derive/caveats.ts';
import { type ListedChange, listChanges } from '../derive/changes.ts';
import type { Lock } from '../model/lock.ts';
import { type Claim, type Dossier, inLanguage } from '../model/schema.ts';
import { type CitedSource, citeSources, numberSources } from './cited-sources.ts';
import type { Request } from './describe-entity.ts';
import { type OriginNode, originTree } from './origin-tree.ts';
import { type StatedDisagreement, type Statement, stateClaim, stateDisagreement } from './statement.ts';

/** A fact, with the caveats that travel with it. */
export interface LimitedFact {
  readonly fact: Statement;
  readonly limits: readonly { readonly id: string; readonly text: string }[];
}

/** Everything about the same set of entities. */
export interface Chapter {
  /** The id of the entity, or the ids of all of them joined by "+". */
  readonly id: string;
  readonly names: readonly string[];
  /** Describes the entity, if the chapter is about only one. */
  readonly summary: string | null;
  readonly caveats: readonly Statement[];
  readonly facts: readonly LimitedFact[];
  /** Forecasts and opinions, which nobody can look up. */
  readonly views: readonly LimitedFact[];
  readonly disagreements: readonly StatedDisagreement[];
}

export interface WholeDossier {
  readonly title: string;
  readonly chapters: readonly Chapter[];
  /** All sources, including those that are only origins of others. */
  readonly sources: readonly CitedSource[];
  readonly origins: readonly OriginNode[];
  readonly changes: readonly ListedChange[];
  readonly freshness: Freshness;
  /** The day on which the quotations were last looked up in their texts. */
  readonly checked: string;
}

type WholeRequest = Pick<Request, 'language' | 'today' | 'reporting'>;

/** Describes a full dossier, in the order of the card: the story that its names share comes first. */
export function describeWhole(dossier: Dossier, lock: Lock, request: WholeRequest): WholeDossier {
  const { language, today, reporting } = request;
  const groups = [...new Set([...dossier.claims, ...dossier.disagreements].map(({ entities }) => keyOf(entities)))];
  // Chapters about several entities come first: they are the story that brought the reader here.
  const together = groups.filter((group) => group.includes('+'));
  const chapters = [...together, ...dossier.entities.map(({ id }) => id)].filter((group) => groups.includes(group));
  const claimsIn = (group: string, kind: Claim['kind']) =>
    dossier.claims.filter((claim) => claim.kind === kind && keyOf(claim.entities) === group);
  const disagreementsIn = (group: string) => dossier.disagreements.filter(({ entities }) => keyOf(entities) === group);

  const context = { dossier, lock, language, numbers: numberSources(dossier), today, reporting };
  const all = new Set(dossier.sources.map(({ id }) => id));
  const limitsOf = (fact: Claim) =>
    caveatsWith([fact], dossier.claims).map(({ id, text }) => ({ id, text: inLanguage(text, language) }));

  return {
    title: inLanguage(dossier.title, language),
    chapters: chapters.map((group) => {
      const entities = dossier.entities.filter(({ id }) => group.split('+').includes(id));
      const [only, ...others] = entities;
      const facts = claimsIn(group, 'fact').map((claim) => ({
        fact: stateClaim(claim, context),
        limits: limitsOf(claim),
      }));
      return {
        id: group,
        names: entities.map(({ name }) => name),
        summary: only && others.length === 0 ? inLanguage(only.summary, language) : null,
        caveats: claimsIn(group, 'caveat').map((claim) => stateClaim(claim, context)),
        facts: facts.filter(({ fact }) => fact.nature === null),
        views: facts.filter(({ fact }) => fact.nature !== null),
        disagreements: disagreementsIn(group).map((disagreement) => stateDisagreement(disagreement, context)),
      };
    }),
    sources: citeSources(all, context),
    origins: originTree(all, context),
    changes: listChanges(dossier, language),
    freshness: freshnessOf(dossier, today),
    checked: lock.checked,
  };
}

function keyOf(entities: readonly string[]): string {
  return entities.toSorted().join('+');
}
