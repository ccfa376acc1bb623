/** Words the support for a statement, as derived from its evidence. */

import type { StatedBasis, StatedEvidence, Statement } from '../dossier/describe/statement.ts';
import type { Language } from '../dossier/model/languages.ts';
import { DETAIL_LEVELS, type DetailLevel } from '../dossier/model/levels.ts';
import { formatDate } from '../platform/i18n.ts';
import { basisTexts } from './basis-texts.ts';

/** A few words that name sources, and the numbers that link to these. */
export interface Remark {
  readonly words: string;
  readonly numbers: readonly number[];
}

type Basis = Pick<Statement, 'basis' | 'evidence' | 'absence' | 'nature'>;

/** Returns the main remark: "The team’s own word", "GogoAI says otherwise", "Looked for until 27 November 2026" … */
export function statusRemark(statement: Basis, language: Language): Remark {
  const { basis, evidence, nature } = statement;
  const words = [...(nature ? [basisTexts[language].natures[nature]] : []), ...mainWords(statement, language)];
  const dissent = basis.status === 'disputed' ? evidence.filter(isSourcedDissent) : [];
  return { words: words.join(' · '), numbers: dissent.map(({ number }) => number) };
}

/** Returns remarks on other stances of the sources, as far as a level shows them. */
export function furtherRemarks({ basis, evidence }: Basis, level: DetailLevel, language: Language): Remark[] {
  const texts = basisTexts[language];
  const isShownFrom = (from: DetailLevel) => DETAIL_LEVELS.indexOf(level) >= DETAIL_LEVELS.indexOf(from);
  const remark = (entries: readonly StatedEvidence[], words: (names: readonly string[]) => string): Remark[] =>
    entries.length === 0 ? [] : [{ words: words(namesOf(entries)), numbers: entries.map(({ number }) => number) }];
  const of = (stance: StatedEvidence['stance']) => evidence.filter((entry) => entry.stance === stance);
  return [
    // The status of an absence is about our own search, so sources that say the same are mentioned here.
    ...(basis.status === 'not-found' && isShownFrom('standard')
      ? withoutNumbers(remark(of('supports'), texts.likewise))
      : []),
    ...(basis.status === 'disputed' ? [] : remark(evidence.filter(isSourcedDissent), texts.otherwise)),
    ...remark(
      of('disputes').filter((entry) => !isSourcedDissent(entry)),
      texts.otherwiseUnsourced,
    ),
    ...remark(of('limits'), texts.limitedBy),
    ...(isShownFrom('standard') ? remark(of('overstates'), texts.further) : []),
    ...(isShownFrom('full') ? remark(of('partly'), texts.partly) : []),
  ];
}

/**
 * Returns where the sources of a statement got it, such as "5 reports: 4 repeat the Shenzhen government (1 inferred), 1
 * does not name its source"; null if the status already says so.
 */
export function tracedWords({ status, sources, origins, unstated }: StatedBasis, language: Language): string | null {
  if (sources === 0 || status === 'unstated') return null;
  const texts = basisTexts[language];
  const parts = [
    ...origins.flatMap(({ publisher, sources: count, isCited, inferred }) => {
      const repeats = isCited ? count - 1 : count;
      return [
        ...(isCited ? [texts.itself(publisher, sources)] : []),
        ...(repeats > 0 ? [texts.repeat(publisher, repeats, sources, inferred)] : []),
      ];
    }),
    ...(unstated > 0 ? [texts.untraced(unstated, sources)] : []),
  ];
  return texts.reports(sources, parts);
}

function mainWords({ basis, evidence, absence, nature }: Basis, language: Language): string[] {
  const texts = basisTexts[language];
  const { status, independent, origins, ownWordOf } = basis;
  const [first] = origins;
  const asKnown = (words: string) => (first && first.inferred === first.sources ? texts.inferred(words) : words);
  const names = (stance: StatedEvidence['stance']) => namesOf(evidence.filter((entry) => entry.stance === stance));
  switch (status) {
    case 'disputed':
      return [texts.otherwise(namesOf(evidence.filter(isSourcedDissent)))];
    case 'not-found':
      return absence ? [texts.lookedForUntil(formatDate(absence.until, language))] : [];
    case 'several':
      return [texts.several(independent)];
    case 'own':
      return [asKnown(texts.own(ownWordOf ?? first?.publisher ?? ''))];
    case 'one':
      return [asKnown(texts.one(first?.publisher ?? ''))];
    case 'unstated':
      return [texts.unstated(names('supports'))];
    case 'partial':
      if (names('partly').length > 0) return [texts.inPart(names('partly'))];
      // "No source says all of it" would sound as if a forecast were refuted.
      return nature ? [] : [texts.plain.partial];
    default:
      return [texts.plain[status]];
  }
}

const isSourcedDissent = ({ stance, isSourced }: StatedEvidence) => stance === 'disputes' && isSourced;

const namesOf = (evidence: readonly StatedEvidence[]) => [...new Set(evidence.map(({ publisher }) => publisher))];

/** Drops the numbers of supporting sources, which already follow the statement. */
const withoutNumbers = (remarks: readonly Remark[]) => remarks.map(({ words }) => ({ words, numbers: [] }));
