import type { CitedSource } from '../dossier/describe/cited-sources.ts';
import type { StatedEvidence } from '../dossier/describe/statement.ts';
import { type Language, languageOfWords } from '../dossier/model/languages.ts';
import { formatDate } from '../platform/i18n.ts';
import { cardTexts } from './texts.ts';

interface Props {
  readonly numbers: readonly number[];
  readonly sources: readonly CitedSource[];
  /** The evidence to preview at the numbers; null if it is shown below the statement anyway. */
  readonly previewed: readonly StatedEvidence[] | null;
  readonly language: Language;
}

/**
 * Numbers of sources behind a statement. Each links to its source or, without an address, is a button that only shows
 * the preview. The text of the preview is in data attributes, for the code that builds the card.
 */
export function Cites({ numbers, sources, previewed, language }: Props) {
  const texts = cardTexts[language];
  const cited = sources.filter(({ number }) => numbers.includes(number));
  return (
    <span class="cites">
      {cited.map(({ number, publisher, date, url }) => {
        const label = texts.source(number, publisher);
        const quote = previewed?.find((one) => one.number === number)?.locator ?? null;
        const about = previewed && {
          'data-preview': [publisher, date ? formatDate(date, language) : texts.undated].join(' · '),
          'data-quote': quote,
          'data-quote-lang': quote && languageOfWords(quote),
        };
        if (url)
          return (
            <a key={number} href={url} target="_blank" rel="noreferrer" aria-label={label} {...about}>
              {number}
            </a>
          );
        if (about)
          return (
            <button key={number} type="button" aria-label={label} {...about}>
              {number}
            </button>
          );
        return (
          <span key={number} role="img" aria-label={label}>
            {number}
          </span>
        );
      })}
    </span>
  );
}
