import type { CitedSource } from '../dossier/describe.ts';
import { formatDate, type Language } from '../platform/i18n.ts';
import { cardTexts } from './texts.ts';

interface Props {
  readonly sources: readonly CitedSource[];
  readonly language: Language;
}

export function Sources({ sources, language }: Props) {
  const texts = cardTexts[language];
  return (
    <ol>
      {sources.map(({ number, publisher, title, url, date, from, isRead }) => {
        const origins = from.map((origin) => (origin.inferred ? texts.inferred(origin.publisher) : origin.publisher));
        const details = [
          publisher,
          date ? formatDate(date, language) : texts.undated,
          ...(origins.length > 0 ? [texts.from(origins.join(', '))] : []),
          ...(url ? [] : [texts.noAddress]),
          ...(isRead ? [] : [texts.noText]),
        ];
        return (
          <li key={number} value={number}>
            {url ? (
              <a href={url} target="_blank" rel="noreferrer" title={texts.newTab}>
                {title}
              </a>
            ) : (
              title
            )}
            <span class="origin">{details.join(' · ')}</span>
          </li>
        );
      })}
    </ol>
  );
}
