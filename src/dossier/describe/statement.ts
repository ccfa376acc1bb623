/** Claims and disagreements, as cards show them. */
import { type Basis, basisOf, isSourced } from '../derive/basis.ts';
import { overtakingsOf } from '../derive/caveats.ts';
import { lastChanged } from '../derive/changes.ts';
import { type Derived, derivedOf } from '../derive/derived.ts';
import { checkOf } from '../model/lock.ts';
import { type Claim, type Dates, type Disagreement, type Evidence, inLanguage } from '../model/schema.ts';
import { type DescribeContext, type NamedOrigin, nameOrigin } from './cited-sources.ts';
import { reportAddress } from './mistake-note.ts';
import { textFragment } from './text-fragment.ts';

export interface StatedBasis extends Pick<Basis, 'status' | 'sources' | 'unstated' | 'independent'> {
  readonly origins: readonly {
    readonly publisher: string;
    /** The number of sources that go back to it, including itself if it is cited. */
    readonly sources: number;
    readonly inferred: number;
    readonly isCited: boolean;
  }[];
  /** The name of the party whose own word it is; null if no origin speaks for a party that the claim is about. */
  readonly ownWordOf: string | null;
}

export interface StatedEvidence {
  /** The source's number in the whole dossier. */
  readonly number: number;
  readonly publisher: string;
  readonly stance: Evidence['stance'];
  /** True if it has a stated origin, which may be its own observation. */
  readonly isSourced: boolean;
  /** The part of the statement that it is about; null for all of it. */
  readonly part: string | null;
  readonly locator: string | null;
  /** Links to the quoted passage, if the source has an address. */
  readonly url: string | null;
  /** How the locator was found in the source's text; null if no text is available. */
  readonly found: 'exact' | 'folded' | null;
  /** The statement's origin if it differs from the article's: its own remark, another source, or unstated. */
  readonly origin: 'own' | 'unstated' | NamedOrigin | null;
}

export interface Statement {
  readonly id: string;
  readonly text: string;
  /** Set for a forecast or an opinion, which is never called checked. */
  readonly nature: NonNullable<Claim['nature']> | null;
  readonly dates: Dates;
  /** The day on which its text was last changed, if that was in the past year. */
  readonly changed: string | null;
  readonly basis: StatedBasis;
  readonly evidence: readonly StatedEvidence[];
  /** For something that was not found: where, with which words and until when it was looked for. */
  readonly absence: { readonly where: string; readonly queries: readonly string[]; readonly until: string } | null;
  /** The calculation or inference by which we derived it from other claims. */
  readonly derived: Derived | null;
  /** The later statements that overtook it, in a chain, each with its date. */
  readonly overtaken: readonly { readonly text: string; readonly date: string }[];
  /** The address for reporting a mistake in it; null if reports can only be copied. */
  readonly report: string | null;
}

/** A question that the sources answer in different ways. */
export interface StatedDisagreement {
  readonly id: string;
  readonly question: string;
  readonly positions: readonly { readonly text: string; readonly evidence: readonly StatedEvidence[] }[];
  readonly note: string | null;
  /** As in `Statement`. */
  readonly changed: string | null;
  /** As in `Statement`. */
  readonly report: string | null;
}

/** Returns a claim with its support, as cards show it. */
export function stateClaim(claim: Claim, context: DescribeContext): Statement {
  const { dossier, language, today, reporting } = context;
  const { origins, ...basis } = basisOf(claim, dossier);
  const speaking = origins.flatMap(({ source }) => source.party ?? []).find((id) => claim.parties.includes(id));
  const party = dossier.parties.find(({ id }) => id === speaking);
  return {
    id: claim.id,
    text: inLanguage(claim.text, language),
    nature: claim.nature ?? null,
    dates: claim.dates ?? {},
    changed: lastChanged(dossier, claim.id, today),
    basis: {
      ...basis,
      origins: origins.map(({ source, ...origin }) => ({
        ...origin,
        publisher: inLanguage(source.publisher, language),
      })),
      ownWordOf: party ? inLanguage(party.name, language) : null,
    },
    evidence: stateEvidence(claim.evidence, claim.id, context),
    absence: claim.absence ? { ...claim.absence, where: inLanguage(claim.absence.where, language) } : null,
    derived: derivedOf(claim, language),
    overtaken: overtakingsOf(claim, dossier.claims).map((later) => ({
      text: inLanguage(later.claim.text, language),
      date: later.date,
    })),
    report: reportAddress(dossier, claim.id, language, reporting),
  };
}

/** Returns a disagreement with the evidence for each position, as cards show it. */
export function stateDisagreement(disagreement: Disagreement, context: DescribeContext): StatedDisagreement {
  const { id, question, positions, note } = disagreement;
  const { dossier, language, today, reporting } = context;
  return {
    id,
    question: inLanguage(question, language),
    positions: positions.map(({ text, evidence }, index) => ({
      text: inLanguage(text, language),
      evidence: stateEvidence(evidence, `${id}/${index}`, context),
    })),
    note: note ? inLanguage(note, language) : null,
    changed: lastChanged(dossier, id, today),
    report: reportAddress(dossier, id, language, reporting),
  };
}

/** @param place the place of the evidence, as the lock names it */
function stateEvidence(evidence: readonly Evidence[], place: string, context: DescribeContext): StatedEvidence[] {
  const { dossier, lock, language, numbers } = context;
  return evidence.flatMap((entry) => {
    const { source: id, stance, locator, origin, part } = entry;
    const source = dossier.sources.find((candidate) => candidate.id === id);
    const number = numbers.get(id);
    if (!source || number === undefined) return [];
    const url = entry.url ?? source.url;
    return {
      number,
      publisher: inLanguage(source.publisher, language),
      stance,
      isSourced: isSourced(entry, dossier.sources),
      part: part ? inLanguage(part, language) : null,
      locator,
      url: url && locator ? textFragment(url, locator) : url,
      found: checkOf(lock, place, id)?.found ?? null,
      origin: stateOrigin(origin, context),
    };
  });
}

function stateOrigin(origin: Evidence['origin'], context: DescribeContext): StatedEvidence['origin'] {
  if (origin === undefined || origin === 'own') return origin ?? null;
  if (origin === null) return 'unstated';
  return nameOrigin(origin.source, origin.how === 'inferred', context)[0] ?? null;
}
