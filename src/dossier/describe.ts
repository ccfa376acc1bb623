/** What a card says of an entity, derived from the dossier. */
import { DETAIL_LEVELS, type DetailLevel } from './levels.ts';
import type { Claim, Dossier, Evidence, Source } from './schema.ts';

export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly asOf: string | null;
  /** Numbers of the description's sources, by what they say of the statement. */
  readonly cites: Readonly<Record<Evidence['stance'], readonly number[]>>;
  /** What the statement goes back to, where the citing articles took it from elsewhere than the rest. */
  readonly origins: readonly { readonly publisher: string; readonly date: string | null }[];
  /** What later evidence changed it, and when. */
  readonly overtaken: { readonly text: string; readonly date: string } | null;
}

export interface CitedSource {
  readonly number: number;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
  /** Whether a text of it was at hand to compare with. */
  readonly isRead: boolean;
  /** Publishers of what it was made from; inferred where it does not say so itself. */
  readonly from: readonly { readonly publisher: string; readonly inferred: boolean }[];
}

export interface Description {
  readonly name: string;
  readonly kind: string;
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
  const caveats = caveatsOf(dossier, facts, (claim) => about.includes(claim) && shown(claim));
  const numbers = numberSources([...caveats, ...facts]);
  const state = (claim: Claim) => stateClaim(claim, dossier, numbers, language);
  return {
    name: entity.name,
    kind: entity.kind[language],
    caveats: caveats.map(state),
    facts: facts.map(state),
    sources: dossier.sources
      .flatMap((source) => citeSource(source, dossier, numbers))
      .toSorted((a, b) => a.number - b.number),
    revision: dossier.revision,
  };
}

/**
 * The caveats that are shown for themselves, and those of all facts that are told. What overtook a claim is told with
 * it, so that it brings its own caveats; these may be overtaken in turn.
 */
function caveatsOf({ claims }: Dossier, facts: readonly Claim[], isShown: (claim: Claim) => boolean): Claim[] {
  const told = new Set(facts.map(({ id }) => id));
  for (;;) {
    const caveats = claims.filter(
      (claim) => claim.kind === 'caveat' && (isShown(claim) || claim.qualifies.some((id) => told.has(id))),
    );
    const before = told.size;
    for (const { overtaken } of [...facts, ...caveats]) if (overtaken) told.add(overtaken.by);
    if (told.size === before) return caveats;
  }
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
  const origins = dossier.sources.filter((source) =>
    claim.evidence.some(({ source: citing, origin }) => origin === source.id && origin !== citing),
  );
  const later = claim.overtaken && dossier.claims.find(({ id }) => id === claim.overtaken?.by);
  return {
    id: claim.id,
    text: claim.text[language],
    asOf: claim.asOf,
    cites: { supports: cited('supports'), disputes: cited('disputes'), qualifies: cited('qualifies') },
    origins: origins.map(({ publisher, date }) => ({ publisher, date })),
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
  const isRead = dossier.claims.some(({ evidence }) =>
    evidence.some(({ source: id, locator }) => id === source.id && locator !== null),
  );
  const { publisher, title, url, date } = source;
  return [{ number, publisher, title, url, date, isRead, from }];
}
