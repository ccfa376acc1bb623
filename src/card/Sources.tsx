import type { CitedSource } from '../dossier/describe/cited-sources.ts';
import { type Language, languageOfWords } from '../dossier/model/languages.ts';
import type { ListedLevel } from '../dossier/model/levels.ts';
import { formatDate } from '../platform/i18n.ts';
import { cardTexts } from './texts.ts';

interface Props {
  readonly sources: readonly CitedSource[];
  readonly level: ListedLevel;
  readonly language: Language;
}

/** The list of sources, each with its date and its own sources. */
export function Sources({ sources, level, language }: Props) {
  const texts = cardTexts[language];
  return (
    <ol>
      {sources.map((source) => {
        const { number, publisher, author, title, url, date, from, readAs, isRead } = source;
        const origins = from?.map((origin) => (origin.inferred ? texts.inferred(origin.publisher) : origin.publisher));
        const by = author ? `${publisher}, ${author}` : publisher;
        const name = <cite lang={languageOfWords(title)}>{title}</cite>;
        const details = [
          by,
          date ? formatDate(date, language) : texts.undated,
          ...(origins && origins.length > 0 ? [texts.from(origins)] : []),
          ...(from === null ? [texts.originUnstated] : []),
          ...(url ? [] : [texts.noAddress]),
          ...(isRead ? [] : [texts.found.not]),
          ...(readAs && level === 'full' ? [texts.readAs[readAs]] : []),
        ];
        return (
          <li key={number} value={number}>
            {url ? (
              <a href={url} target="_blank" rel="noreferrer" title={texts.newTab}>
                {name}
              </a>
            ) : (
              name
            )}{' '}
            <span class="origin">{details.join(' · ')}</span>
          </li>
        );
      })}
    </ol>
  );
}
