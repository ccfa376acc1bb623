import { freshnessWords, oldWords } from '../card/freshness-words.ts';
import { Origins } from '../card/Origins.tsx';
import { Sources } from '../card/Sources.tsx';
import { cardTexts } from '../card/texts.ts';
import type { WholeDossier } from '../dossier/describe/describe-dossier.ts';
import type { Language } from '../dossier/model/languages.ts';
import { formatDate } from '../platform/i18n.ts';
import { Changes } from './Changes.tsx';
import { ChapterSection } from './ChapterSection.tsx';
import { Contents } from './Contents.tsx';
import { pageTexts } from './texts.ts';
import { useCopying } from './use-copying.ts';
import { useTarget } from './use-target.ts';

interface Props {
  readonly whole: WholeDossier;
  readonly language: Language;
}

/** The full dossier, for reading and printing: everything that cards can show. */
export function DossierPage({ whole, language }: Props) {
  const texts = cardTexts[language];
  const own = pageTexts[language];
  const old = oldWords(whole.freshness, language);
  const missing = useTarget(whole);
  const onClick = useCopying(language);
  return (
    <>
      <header>
        <p>
          <a href="../options/index.html">{own.options}</a>
        </p>
        <h1>{whole.title}</h1>
        <p class="hint">{own.lead}</p>
        <p class="hint">{freshnessWords(whole.freshness, language)}</p>
        {old && <p class="notice">{old}</p>}
        <p class="notice" role="status" hidden={missing === null}>
          {missing !== null && own.noLink(missing)}
        </p>
        <p class="hint">{texts.checkedMeans(formatDate(whole.checked, language))}</p>
      </header>
      <Contents whole={whole} language={language} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: handles clicks on buttons, which keys trigger too. */}
      <main class="card full" onClick={onClick}>
        {whole.chapters.map((chapter) => (
          <ChapterSection key={chapter.id} chapter={chapter} sources={whole.sources} language={language} />
        ))}
        <section id="sources" class="chapter sources">
          <h2>{texts.sources}</h2>
          {whole.sources.map((source) => (
            <article key={source.id} id={source.id}>
              <Sources sources={[source]} level="full" language={language} />
            </article>
          ))}
        </section>
        <section id="origins" class="chapter origins">
          <h2>{texts.origins}</h2>
          <Origins nodes={whole.origins} language={language} />
        </section>
        <Changes changes={whole.changes} language={language} />
      </main>
    </>
  );
}
