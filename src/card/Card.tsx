import type { Description } from '../dossier/describe.ts';
import type { Language } from '../dossier/languages.ts';
import type { DetailLevel } from '../dossier/levels.ts';
import { formatDate } from '../platform/i18n.ts';
import { Controls, type Offers } from './Controls.tsx';
import { Disagreements } from './Disagreements.tsx';
import { Fold } from './Fold.tsx';
import { freshnessWords, oldWords } from './freshness-words.ts';
import { Origins } from './Origins.tsx';
import { Sources } from './Sources.tsx';
import { Statements } from './Statements.tsx';
import { cardTexts } from './texts.ts';

interface Props {
  readonly description: Description;
  readonly level: DetailLevel;
  readonly offers: Offers;
  readonly language: Language;
}

/** What is known of a name: what limits it all, the facts, where the sources disagree, and where it all comes from. */
export function Card({ description, level, offers, language }: Props) {
  const texts = cardTexts[language];
  const { name, kind, summary, caveats, facts, views, furtherCaveats, disagreements, sources, origins } = description;
  const statements = { sources, level, language };
  const old = oldWords(description.freshness, language);
  return (
    <div class={`card ${level}`} role="dialog" aria-labelledby="name" tabIndex={-1} lang={language} dir="ltr">
      {/* No header or footer: these would be landmarks of the page. */}
      <div class="head">
        <h2 id="name">{name}</h2>
        <p class="kind">{level === 'brief' ? kind : summary}</p>
        <button type="button" id="close" class="close" aria-label={texts.close} data-close>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      </div>
      {old && <p class="notice">{old}</p>}
      <section class="caveats">
        <h3 id="caveats">{texts.caveats}</h3>
        <Statements statements={caveats} icon="caveat" {...statements} />
      </section>
      <section class="facts">
        <h3 id="facts">{texts.facts}</h3>
        <details id="meaning" class="meaning">
          <summary>{texts.whatCheckedMeans}</summary>
          <p>{texts.checkedMeans(formatDate(description.checked, language))}</p>
        </details>
        <Statements statements={facts} icon="fact" {...statements} />
      </section>
      {views.length > 0 && (
        <section class="views">
          <h3 id="views">{texts.views}</h3>
          <Statements statements={views} icon="fact" {...statements} />
        </section>
      )}
      {furtherCaveats.length > 0 && (
        <section class="caveats">
          <h3 id="further">{texts.furtherCaveats}</h3>
          <Statements statements={furtherCaveats} icon="caveat" {...statements} />
        </section>
      )}
      {disagreements.length > 0 && <Disagreements disagreements={disagreements} language={language} />}
      <section class="sources">
        <Fold id="sources" class="list" summary={<Counted heading={texts.sources} count={sources.length} />}>
          <Sources sources={sources} level={level} language={language} />
        </Fold>
      </section>
      {origins.length > 0 && (
        <section class="origins">
          <Fold id="origins" class="list" summary={<h3>{texts.origins}</h3>}>
            <Origins nodes={origins} language={language} />
          </Fold>
        </section>
      )}
      <p class="revision">{freshnessWords(description.freshness, language)}</p>
      <Controls level={level} offers={offers} language={language} />
    </div>
  );
}

function Counted({ heading, count }: { readonly heading: string; readonly count: number }) {
  return (
    <>
      <h3>{heading}</h3> <span class="count">{count}</span>
    </>
  );
}
