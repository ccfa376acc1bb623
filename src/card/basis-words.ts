/** The words for what stands behind a statement; they follow from what was derived. */
import type { Language } from '../dossier/languages.ts';
import type { StatedBasis, Statement } from '../dossier/statement.ts';
import { formatDate } from '../platform/i18n.ts';
import { basisTexts } from './basis-texts.ts';

/** "One origin", "Disputed", "Not found as of November 2026" … */
export function statusWords({ basis, absence }: Statement, language: Language): string {
  const texts = basisTexts[language];
  if (basis.status !== 'not-found') return texts.status[basis.status];
  return absence ? texts.notFound(formatDate(absence.until, language)) : '';
}

/** "5 sources: 4 from the Shenzhen government (1 inferred), 1 does not say". */
export function tracedWords({ sources, origins, unstated }: StatedBasis, language: Language): string {
  const texts = basisTexts[language];
  const parts = [
    ...origins.map((origin) => texts.tracedTo(origin.publisher, origin.sources, sources, origin.inferred)),
    ...(unstated > 0 ? [texts.untraced(unstated, sources)] : []),
  ];
  return texts.traced(sources, parts);
}
