import type { Description } from '../dossier/describe/describe-entity.ts';
import type { Language } from '../dossier/model/languages.ts';
import type { ListedLevel } from '../dossier/model/levels.ts';
import { formatDate } from '../platform/i18n.ts';
import { Disagreements } from './Disagreements.tsx';
import { Fold } from './Fold.tsx';
import { Origins } from './Origins.tsx';
import { Sources } from './Sources.tsx';
import { Statements } from './Statements.tsx';
import { cardTexts } from './texts.ts';

interface Props {
  readonly description: Description;
  readonly level: ListedLevel;
  readonly language: Language;
}

/** Everything beyond the glance: facts, caveats, disagreements, origins and sources. */
export function Lists({ description, level, language }: Props) {
  const texts = cardTexts[language];
  const { caveats, facts, views, furtherCaveats, disagreements, sources, origins, added } = description;
  const statements = { sources, level, language, added };
  return (
    <>
      <section class="facts">
        <h3 id="facts" tabIndex={-1}>
          {texts.facts}
        </h3>
        <details id="meaning" class="meaning">
          <summary>{texts.checked}</summary>
          <p>{texts.checkedMeans(formatDate(description.checked, language))}</p>
        </details>
        <Statements statements={facts} icon="fact" {...statements} />
      </section>
      {views.length > 0 && (
        <section class="views">
          <h3 id="views" tabIndex={-1}>
            {texts.views}
          </h3>
          <Statements statements={views} icon="fact" {...statements} />
        </section>
      )}
      <section class="caveats">
        <h3 id="caveats" tabIndex={-1}>
          {texts.caveats}
        </h3>
        <Statements statements={caveats} icon="caveat" {...statements} />
      </section>
      {furtherCaveats.length > 0 && (
        <section class="caveats">
          <h3 id="further" tabIndex={-1}>
            {texts.furtherCaveats}
          </h3>
          <Statements statements={furtherCaveats} icon="caveat" {...statements} />
        </section>
      )}
      {disagreements.length > 0 && <Disagreements disagreements={disagreements} language={language} />}
      {origins.length > 0 && (
        <section class="origins">
          <Fold id="origins" class="list" summary={<h3>{texts.origins}</h3>}>
            <Origins nodes={origins} language={language} />
          </Fold>
        </section>
      )}
      <section class="sources">
        <Fold id="sources" class="list" summary={<Counted heading={texts.sources} count={sources.length} />}>
          <Sources sources={sources} level={level} language={language} />
        </Fold>
      </section>
    </>
  );
}

function Counted({ heading, count }: { readonly heading: string; readonly count: number }) {
  return (
    <>
      <h3>{heading}</h3> <span class="count">{count}</span>
    </>
  );
}
