import { cardTexts } from '../card/texts.ts';
import type { WholeDossier } from '../dossier/describe/describe-dossier.ts';
import type { Language } from '../dossier/model/languages.ts';
import { partsOf } from './ChapterSection.tsx';
import { pageTexts } from './texts.ts';

interface Props {
  readonly whole: WholeDossier;
  readonly language: Language;
}

export function Contents({ whole, language }: Props) {
  const texts = pageTexts[language];
  return (
    <nav aria-labelledby="contents">
      <h2 id="contents">{texts.contents}</h2>
      <ul>
        {whole.chapters.map((chapter) => (
          <li key={chapter.id}>
            <a href={`#${chapter.id}`}>{texts.together(chapter.names)}</a>
            <ul>
              {partsOf(chapter, language).map(({ id, name, count }) => (
                <li key={id}>
                  <a href={`#${id}`}>{name}</a>
                  <span class="count">{count}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
        <li>
          <a href="#sources">{cardTexts[language].sources}</a>
          <span class="count">{whole.sources.length}</span>
        </li>
        <li>
          <a href="#origins">{cardTexts[language].origins}</a>
        </li>
        {whole.changes.length > 0 && (
          <li>
            <a href="#changes">{texts.changes}</a>
            <span class="count">{whole.changes.length}</span>
          </li>
        )}
      </ul>
    </nav>
  );
}
