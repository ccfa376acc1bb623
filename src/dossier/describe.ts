/** What a card says of an entity, derived from the dossier. */
import { DETAIL_LEVELS, type DetailLevel } from './levels.ts';
import type { Claim, Dossier, Evidence, Source } from './schema.ts';

export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly asOf: string | null;
  /** Numbers of the description's sources, by what they say of the statement. */
  readonly cites: Readonly<Record<Evidence['stance'], readonly number[]>>;
  /** Publishers that the statement goes back to, where the citing articles took it from elsewhere than the rest. */
  readonly origins: readonly string[];
  /** What later evidence changed it, and when. */
  readonly overtaken: { readonly text: string; readonly date: string } | null;
}

export interface CitedSource {
  readonly number: number;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
  /** Publishers of what it was made from; inferred where it does not say so itself. */
  readonly from: readonly { readonly publisher: string; readonly inferred: boolean }[];
}

export interface Description {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly level: DetailLevel;
  readonly caveats: readonly Statement[];
  readonly facts: readonly Statement[];
  readonly sources: readonly CitedSource[];
  /** The day of the dossier's last revision, as "2026-11-22". */
  readonly revision: string;
}

export type DossierLanguage = keyof Claim['text'];

/**
 * What is known of an entity at a level of detail. Caveats come with every fact that they qualify, whatever their
 * own level: no fact is ever shown without them.
 * @throws RangeError where the dossier has no such entity.
 */
export function describe(
  dossier: Dossier,
  entityId: string,
  level: DetailLevel,
  language: DossierLanguage,
): Description {
  const entity = dossier.entities.find(({ id }) => id === entityId);
  if (!entity) throw new RangeError(`no entity "${entityId}" in dossier "${dossier.id}"`);
  const shown = (claim: Claim) => DETAIL_LEVELS.indexOf(claim.level) <= DETAIL_LEVELS.indexOf(level);
  const about = dossier.claims.filter((claim) => claim.entities.includes(entityId));
  const facts = about.filter((claim) => claim.kind === 'fact' && shown(claim));
  // What overtook a fact is told with it, and so brings its own caveats.
  const factIds = new Set(facts.flatMap(({ id, overtaken }) => (overtaken ? [id, overtaken.by] : [id])));
  const caveats = dossier.claims.filter(
    (claim) =>
      claim.kind === 'caveat' &&
      ((about.includes(claim) && shown(claim)) || claim.qualifies.some((id) => factIds.has(id))),
  );
  const numbers = numberSources([...caveats, ...facts]);
  const state = (claim: Claim) => stateClaim(claim, dossier, numbers, language);
  return {
    id: entity.id,
    name: entity.name,
    kind: entity.kind[language],
    level,
    caveats: caveats.map(state),
    facts: facts.map(state),
    sources: dossier.sources
      .flatMap((source) => citeSource(source, dossier, numbers))
      .toSorted((a, b) => a.number - b.number),
    revision: dossier.revision,
  };
}

/** Numbers from 1, in the order in which a reader meets the sources. */
function numberSources(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const met = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return new Map([...met].map((id, index) => [id, index + 1]));
}

function stateClaim(
  claim: Claim,
  dossier: Dossier,
  numbers: ReadonlyMap<string, number>,
  language: DossierLanguage,
): Statement {
  const cited = (stance: Evidence['stance']) =>
    claim.evidence
      .filter((evidence) => evidence.stance === stance)
      .flatMap(({ source }) => numbers.get(source) ?? [])
      .toSorted((a, b) => a - b);
  const origins = claim.evidence
    .filter(({ source, origin }) => origin && origin !== source)
    .flatMap(({ origin }) => dossier.sources.find(({ id }) => id === origin)?.publisher ?? []);
  const later = claim.overtaken && dossier.claims.find(({ id }) => id === claim.overtaken?.by);
  return {
    id: claim.id,
    text: claim.text[language],
    asOf: claim.asOf,
    cites: { supports: cited('supports'), disputes: cited('disputes'), qualifies: cited('qualifies') },
    origins: [...new Set(origins)],
    overtaken: claim.overtaken && later ? { text: later.text[language], date: claim.overtaken.date } : null,
  };
}

function citeSource(source: Source, dossier: Dossier, numbers: ReadonlyMap<string, number>): CitedSource[] {
  const number = numbers.get(source.id);
  if (number === undefined) return [];
  const from = source.derivedFrom.flatMap(({ source: id, how }) => {
    const origin = dossier.sources.find((candidate) => candidate.id === id);
    return origin ? [{ publisher: origin.publisher, inferred: how === 'inferred' }] : [];
  });
  const { publisher, title, url, date } = source;
  return [{ number, publisher, title, url, date, from }];
}
