import type { CitedSource } from '../dossier/cited-sources.ts';
import type { Language } from '../dossier/languages.ts';
import { cardTexts } from './texts.ts';

interface Props {
  readonly numbers: readonly number[];
  readonly sources: readonly CitedSource[];
  readonly language: Language;
}

/** Numbers of the card's sources, each a link to the source where it has an address. */
export function Cites({ numbers, sources, language }: Props) {
  const texts = cardTexts[language];
  const cited = sources.filter(({ number }) => numbers.includes(number));
  return (
    <span class="cites">
      {cited.map(({ number, publisher, url }) =>
        url ? (
          <a key={number} href={url} target="_blank" rel="noreferrer" aria-label={texts.source(number, publisher)}>
            {number}
          </a>
        ) : (
          <span key={number} role="img" aria-label={texts.source(number, publisher)}>
            {number}
          </span>
        ),
      )}
    </span>
  );
}
