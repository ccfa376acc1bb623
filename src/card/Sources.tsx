import type { CitedSource } from '../dossier/cited-sources.ts';
import type { Language } from '../dossier/languages.ts';
import { formatDate } from '../platform/i18n.ts';
import { cardTexts } from './texts.ts';

interface Props {
  readonly sources: readonly CitedSource[];
  readonly language: Language;
}

export function Sources({ sources, language }: Props) {
  const texts = cardTexts[language];
  return (
    <ol>
      {sources.map((source) => {
        const { number, publisher, author, title, url, date, from, isRead } = source;
        const origins = from?.map((origin) => (origin.inferred ? texts.inferred(origin.publisher) : origin.publisher));
        const details = [
          author ? `${publisher}, ${author}` : publisher,
          date ? formatDate(date, language) : texts.undated,
          ...(origins && origins.length > 0 ? [texts.from(origins)] : []),
          ...(from === null ? [texts.originUnstated] : []),
          ...(url ? [] : [texts.noAddress]),
          ...(isRead ? [] : [texts.found.not]),
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
