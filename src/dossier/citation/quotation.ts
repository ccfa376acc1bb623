/** A claim to be cited outside Caveat, which never goes without its caveats and sources. */
import { isSourced } from '../derive/basis.ts';
import { caveatsWith, overtakingsOf } from '../derive/caveats.ts';
import { type Derived, derivedOf } from '../derive/derived.ts';
import {
  type Claim,
  type Dates,
  type Dossier,
  type DossierLanguage,
  type Evidence,
  inLanguage,
  type Source,
} from '../model/schema.ts';

export interface QuotedClaim {
  readonly id: string;
  readonly text: string;
  readonly nature: NonNullable<Claim['nature']> | null;
  readonly dates: Dates;
  /** For something that was not found: where, with which words and until when it was looked for. */
  readonly absence: { readonly where: string; readonly queries: readonly string[]; readonly until: string } | null;
  /** The calculation or inference by which we derived it from other claims. */
  readonly derived: Derived | null;
  /** The later statements that overtook it, in a chain, each with its date. */
  readonly overtaken: readonly { readonly text: string; readonly date: string }[];
}

/** The author of a source. For a `name` it is not known which part is the family name. */
export type QuotedAuthor =
  | { readonly given: string; readonly family: string }
  | { readonly name: string }
  | { readonly organisation: string };

export interface QuotedSource {
  readonly id: string;
  readonly publisher: string;
  readonly author: QuotedAuthor | null;
  readonly title: string;
  readonly url: string | null;
  /** A day, a month or a year: "2026-06-05", "2026-06", "2026". */
  readonly date: string | null;
  /** The day on which it was read. */
  readonly accessed: string | null;
  readonly kind: Source['kind'];
  readonly stance: QuotedStance;
  /** Short quotations by which the passage is found. */
  readonly quotes: readonly string[];
}

/** A stance, or a dissent whose origin is not stated, which counts for less. */
export type QuotedStance = Evidence['stance'] | 'disputes unsourced';

export interface Quotation {
  readonly statement: QuotedClaim;
  readonly caveats: readonly QuotedClaim[];
  readonly sources: readonly QuotedSource[];
  /** The day of the dossier's last revision. */
  readonly revision: string;
  readonly language: DossierLanguage;
}

/** Returns a claim with its caveats and sources, for citing. @throws RangeError if the dossier has no such claim */
export function quote(dossier: Dossier, claimId: string, language: DossierLanguage): Quotation {
  const claim = dossier.claims.find(({ id }) => id === claimId);
  if (!claim) throw new RangeError(`no claim "${claimId}" in dossier "${dossier.id}"`);
  return {
    statement: quoteClaim(claim, dossier, language),
    caveats: caveatsWith([claim], dossier.claims).map((caveat) => quoteClaim(caveat, dossier, language)),
    sources: quoteSources(claim, dossier, language),
    revision: dossier.revision,
    language,
  };
}

function quoteClaim(claim: Claim, { claims }: Dossier, language: DossierLanguage): QuotedClaim {
  const { id, nature = null, dates = {}, absence } = claim;
  return {
    id,
    text: inLanguage(claim.text, language),
    nature,
    dates,
    absence: absence ? { ...absence, where: inLanguage(absence.where, language) } : null,
    derived: derivedOf(claim, language),
    overtaken: overtakingsOf(claim, claims).map((later) => ({
      text: inLanguage(later.claim.text, language),
      date: later.date,
    })),
  };
}

/** Returns each source once, in the order of the evidence: reference managers expect unique keys. */
function quoteSources({ evidence }: Claim, dossier: Dossier, language: DossierLanguage): QuotedSource[] {
  return [...new Set(evidence.map(({ source }) => source))].flatMap((id) => {
    const source = dossier.sources.find((candidate) => candidate.id === id);
    if (!source) return [];
    return {
      id,
      publisher: inLanguage(source.publisher, language),
      author: authorOf(source, language),
      title: inLanguage(source.title, language),
      url: source.url,
      date: source.date,
      accessed: accessOf(source),
      kind: source.kind,
      stance: stanceOf(id, evidence, dossier.sources),
      quotes: evidence.flatMap((entry) => (entry.source === id ? (entry.locator ?? []) : [])),
    };
  });
}

/** Kinds whose publisher counts as the author. The author of an article, in contrast, is never the newspaper. */
const OWN_WORK: readonly Source['kind'][] = ['announcement', 'primary', 'technical report'];

function authorOf({ author, publisher, kind }: Source, language: DossierLanguage): QuotedAuthor | null {
  if (author !== undefined) return typeof author === 'string' ? { name: author } : author;
  if (!OWN_WORK.includes(kind)) return null;
  // Some publisher names end with the place of publication in brackets.
  return { organisation: inLanguage(publisher, language).replace(/\s*[(（][^()（）]*[)）]$/, '') };
}

/** Returns the day of access; null for a copy or a quotation by another, which was not read at the source's address. */
function accessOf({ url, readAs = 'excerpt', retrieved }: Source): string | null {
  return url !== null && readAs === 'excerpt' && retrieved !== undefined ? retrieved : null;
}

/** Picks one stance for all of a source's evidence. A source that also disagrees must not pass for a supporter. */
function stanceOf(source: string, evidence: readonly Evidence[], sources: readonly Source[]): QuotedStance {
  const entries = evidence.filter((entry) => entry.source === source);
  const dissent = entries.filter(({ stance }) => stance === 'disputes');
  if (dissent.length > 0) return dissent.some((entry) => isSourced(entry, sources)) ? 'disputes' : 'disputes unsourced';
  const others = ['overstates', 'limits', 'partly'] as const;
  return others.find((stance) => entries.some((entry) => entry.stance === stance)) ?? 'supports';
}
