/** Claims and disagreements, as the card tells them. */
import { type Basis, basisOf, isSourced } from '../derive/basis.ts';
import { overtakingsOf } from '../derive/caveats.ts';
import { lastChanged } from '../derive/changes.ts';
import { type Derived, derivedOf } from '../derive/derived.ts';
import { checkOf } from '../model/lock.ts';
import { type Claim, type Dates, type Disagreement, type Evidence, inLanguage } from '../model/schema.ts';
import { type NamedOrigin, nameOrigin, type Telling } from './cited-sources.ts';
import { reportAddress } from './mistake-note.ts';
import { textFragment } from './text-fragment.ts';

export interface StatedBasis extends Pick<Basis, 'status' | 'sources' | 'unstated' | 'independent'> {
  readonly origins: readonly {
    readonly publisher: string;
    /** Sources that go back to it, itself among them where it is cited. */
    readonly sources: number;
    readonly inferred: number;
    readonly isCited: boolean;
  }[];
  /** The name of the party whose own word it is; null where no origin speaks for one that the claim is about. */
  readonly ownWordOf: string | null;
}

export interface StatedEvidence {
  /** The source's number in the whole dossier. */
  readonly number: number;
  readonly publisher: string;
  readonly stance: Evidence['stance'];
  /** It has an origin that is stated, be it an observation of its own. */
  readonly isSourced: boolean;
  /** Which part of the statement that is about, where it is not about all of it. */
  readonly part: string | null;
  readonly locator: string | null;
  /** Leads to the very place where the source has an address. */
  readonly url: string | null;
  /** How the locator was found in the source's text; null where no text is at hand. */
  readonly found: 'exact' | 'folded' | null;
  /** Where this statement comes from, if not from where the article does: its own remark, somewhere else, or unsaid. */
  readonly origin: 'own' | 'unstated' | NamedOrigin | null;
}

export interface Statement {
  readonly id: string;
  readonly text: string;
  /** A forecast or an opinion is not said to be checked; null for all else. */
  readonly nature: NonNullable<Claim['nature']> | null;
  readonly dates: Dates;
  /** The day on which its words were last changed, for a year. */
  readonly changed: string | null;
  readonly basis: StatedBasis;
  readonly evidence: readonly StatedEvidence[];
  /** Where, with which words and until when something was looked for in vain. */
  readonly absence: { readonly where: string; readonly queries: readonly string[]; readonly until: string } | null;
  /** How it follows from other claims, where we worked it out. */
  readonly derived: Derived | null;
  /** The later statements that changed it, each that changed the one before, and when. */
  readonly overtaken: readonly { readonly text: string; readonly date: string }[];
  /** Where a mistake in it is reported; null where there is no such address. */
  readonly report: string | null;
}

/** A question that the sources answer in different ways. */
export interface Contest {
  readonly id: string;
  readonly question: string;
  readonly positions: readonly { readonly text: string; readonly evidence: readonly StatedEvidence[] }[];
  readonly note: string | null;
  /** Both as of a statement. */
  readonly changed: string | null;
  readonly report: string | null;
}

/** A claim with what stands behind it. */
export function stateClaim(claim: Claim, telling: Telling): Statement {
  const { dossier, language, today, reporting } = telling;
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
    evidence: stateEvidence(claim.evidence, claim.id, telling),
    absence: claim.absence ? { ...claim.absence, where: inLanguage(claim.absence.where, language) } : null,
    derived: derivedOf(claim, language),
    overtaken: overtakingsOf(claim, dossier.claims).map((later) => ({
      text: inLanguage(later.claim.text, language),
      date: later.date,
    })),
    report: reportAddress(dossier, claim.id, language, reporting),
  };
}

/** A disagreement with the evidence of each position. */
export function stateDisagreement(disagreement: Disagreement, telling: Telling): Contest {
  const { id, question, positions, note } = disagreement;
  const { dossier, language, today, reporting } = telling;
  return {
    id,
    question: inLanguage(question, language),
    positions: positions.map(({ text, evidence }, index) => ({
      text: inLanguage(text, language),
      evidence: stateEvidence(evidence, `${id}/${index}`, telling),
    })),
    note: note ? inLanguage(note, language) : null,
    changed: lastChanged(dossier, id, today),
    report: reportAddress(dossier, id, language, reporting),
  };
}

/** `place` is where the evidence stands, as the lock names it. */
function stateEvidence(evidence: readonly Evidence[], place: string, telling: Telling): StatedEvidence[] {
  const { dossier, lock, language, numbers } = telling;
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
      origin: stateOrigin(origin, telling),
    };
  });
}

function stateOrigin(origin: Evidence['origin'], telling: Telling): StatedEvidence['origin'] {
  if (origin === undefined || origin === 'own') return origin ?? null;
  if (origin === null) return 'unstated';
  return nameOrigin(origin.source, origin.how === 'inferred', telling)[0] ?? null;
}
