/** Converts format 0 to format 1, adding nothing that format 0 did not say. */
import { authorName } from '../derive/author.ts';
import { rootsOf } from '../derive/origins.ts';
import type { Dossier0 } from '../model/format-0.ts';
import type { Claim, Dossier, Evidence, Localized, Source } from '../model/schema.ts';

type Claim0 = Dossier0['claims'][number];
type Evidence0 = Claim0['evidence'][number];

/** Returns a dossier of format 0 in the current format, without modifying its input. */
export function migrate(old: Dossier0): Dossier {
  const ownAccounts = new Set(old.claims.flatMap((claim) => ownAccountsOf(claim, old.sources)));
  const sources = old.sources.map((source) =>
    ownAccounts.has(source) ? { ...source, party: partyOf(source) } : source,
  );
  return {
    ...old,
    format: 1,
    changes: [],
    parties: partiesOf(sources),
    sources,
    claims: old.claims.map((claim) => migrateClaim(claim, old.sources)),
    disagreements: old.disagreements.map((disagreement) => ({
      ...disagreement,
      positions: disagreement.positions.map(({ text, evidence }) => ({ text, evidence: migrateEvidence(evidence) })),
    })),
  };
}

/**
 * Translates the place of a problem in the migrated dossier to its place in the original.
 * @param problem as "JSON pointer: problem"
 */
export function placeInFormat0(problem: string): string {
  return problem.replace(/^(\/claims\/\d+)\/dates\/holds:/, '$1/asOf:');
}

function migrateClaim(claim: Claim0, sources: readonly Source[]): Claim {
  const { asOf, absence, evidence, ...rest } = claim;
  return {
    ...rest,
    // The date of an absence is that of its search, which is recorded there.
    ...(asOf !== null && asOf !== absence?.until && { dates: { holds: asOf } }),
    parties: [...new Set(ownAccountsOf(claim, sources).map(partyOf))],
    ...(absence && { absence: { where: absence.where, queries: [], until: firstDayOf(absence.until) } }),
    evidence: migrateEvidence(evidence),
  };
}

/** Returns the first day of a month or year: it is safe to claim less of a search. */
function firstDayOf(date: string): string {
  return date + '-01-01'.slice(date.length - 'yyyy'.length);
}

/** In format 0, a stance was about the whole statement. `qualifies` meant a limit, which must not be lost. */
function migrateEvidence(evidence: readonly Evidence0[]): Evidence[] {
  const isSupported = evidence.some(({ stance }) => stance === 'supports');
  return evidence.map((entry) => ({
    ...entry,
    stance: entry.stance === 'qualifies' ? 'limits' : entry.stance,
    ...(entry.stance === 'disputes' && isSupported && { part: { en: 'the whole statement', 'zh-CN': '整条陈述' } }),
  }));
}

/** In format 0, primary sources and technical reports counted as the own word of a statement's party. */
function ownAccountsOf({ evidence }: Claim0, sources: readonly Source[]): Source[] {
  return evidence
    .filter(({ stance }) => stance === 'supports')
    .flatMap((entry) => rootsOf(entry, sources).flatMap(({ source }) => source ?? []))
    .filter(isOwnAccount);
}

const isOwnAccount = ({ kind }: Source) => kind === 'primary' || kind === 'technical report';

/** A source that names no party is a party of its own. */
const partyOf = ({ id, party }: Source) => party ?? id;

function partiesOf(sources: readonly Source[]): Dossier['parties'] {
  return [...new Set(sources.flatMap(({ party }) => party ?? []))].map((id) => {
    const ofIt = sources.filter(({ party }) => party === id);
    const speaker = ofIt.find(isOwnAccount) ?? ofIt[0];
    // A paper is its author's word, not the journal's.
    return { id, name: inEach(speaker?.author ? authorName(speaker.author) : (speaker?.publisher ?? id)) };
  });
}

const inEach = (name: string | Localized): Localized => (typeof name === 'string' ? { en: name, 'zh-CN': name } : name);
