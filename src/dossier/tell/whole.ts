/** A dossier in full, as one text: each statement and each source once, and numbered through. */
import { type Freshness, freshnessOf } from '../derive/age.ts';
import { caveatsWith } from '../derive/caveats.ts';
import { type ToldChange, tellChanges } from '../derive/changes.ts';
import type { Lock } from '../model/lock.ts';
import { type Claim, type Dossier, inLanguage } from '../model/schema.ts';
import { type CitedSource, citeSources, numberSources } from './cited-sources.ts';
import type { Request } from './describe.ts';
import { type OriginNode, originTree } from './origin-tree.ts';
import { type Contest, type Statement, stateClaim, stateDisagreement } from './statement.ts';

/** A fact, with the caveats that travel with it. */
export interface LimitedFact {
  readonly fact: Statement;
  readonly limits: readonly { readonly id: string; readonly text: string }[];
}

/** What is said of the same entities. */
export interface Chapter {
  /** The entity's id, or those of all joined by "+". */
  readonly id: string;
  readonly names: readonly string[];
  /** What each of them is, where the chapter is about one alone. */
  readonly summary: string | null;
  readonly caveats: readonly Statement[];
  readonly facts: readonly LimitedFact[];
  /** Forecasts and opinions: what nobody can look up. */
  readonly views: readonly LimitedFact[];
  readonly disagreements: readonly Contest[];
}

export interface WholeDossier {
  readonly title: string;
  readonly chapters: readonly Chapter[];
  /** All of them, also those that are only origins of others. */
  readonly sources: readonly CitedSource[];
  readonly origins: readonly OriginNode[];
  readonly changes: readonly ToldChange[];
  readonly freshness: Freshness;
  /** The day on which the quotations were last looked for in their texts. */
  readonly checked: string;
}

type WholeRequest = Pick<Request, 'language' | 'today' | 'reporting'>;

/** All of a dossier, in the order of the card: the story that its names share comes first. */
export function describeWhole(dossier: Dossier, lock: Lock, request: WholeRequest): WholeDossier {
  const { language, today, reporting } = request;
  const groups = [...new Set([...dossier.claims, ...dossier.disagreements].map(({ entities }) => keyOf(entities)))];
  // What is about several of them comes first: it is the story that readers come from.
  const together = groups.filter((group) => group.includes('+'));
  const chapters = [...together, ...dossier.entities.map(({ id }) => id)].filter((group) => groups.includes(group));
  const claimsIn = (group: string, kind: Claim['kind']) =>
    dossier.claims.filter((claim) => claim.kind === kind && keyOf(claim.entities) === group);
  const contestsIn = (group: string) => dossier.disagreements.filter(({ entities }) => keyOf(entities) === group);

  const telling = { dossier, lock, language, numbers: numberSources(dossier), today, reporting };
  const all = new Set(dossier.sources.map(({ id }) => id));
  const limitsOf = (fact: Claim) =>
    caveatsWith([fact], dossier.claims).map(({ id, text }) => ({ id, text: inLanguage(text, language) }));

  return {
    title: inLanguage(dossier.title, language),
    chapters: chapters.map((group) => {
      const entities = dossier.entities.filter(({ id }) => group.split('+').includes(id));
      const [only, ...others] = entities;
      const facts = claimsIn(group, 'fact').map((claim) => ({
        fact: stateClaim(claim, telling),
        limits: limitsOf(claim),
      }));
      return {
        id: group,
        names: entities.map(({ name }) => name),
        summary: only && others.length === 0 ? inLanguage(only.summary, language) : null,
        caveats: claimsIn(group, 'caveat').map((claim) => stateClaim(claim, telling)),
        facts: facts.filter(({ fact }) => fact.nature === null),
        views: facts.filter(({ fact }) => fact.nature !== null),
        disagreements: contestsIn(group).map((contest) => stateDisagreement(contest, telling)),
      };
    }),
    sources: citeSources(all, telling),
    origins: originTree(all, telling),
    changes: tellChanges(dossier, language),
    freshness: freshnessOf(dossier, today),
    checked: lock.checked,
  };
}

function keyOf(entities: readonly string[]): string {
  return entities.toSorted().join('+');
}
