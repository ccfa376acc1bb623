import { Statements } from '../card/Statements.tsx';
import { cardTexts } from '../card/texts.ts';
import type { CitedSource } from '../dossier/describe/cited-sources.ts';
import type { Chapter, LimitedFact } from '../dossier/describe/describe-dossier.ts';
import type { Language } from '../dossier/model/languages.ts';
import { DisagreementItem } from './DisagreementItem.tsx';
import { pageTexts } from './texts.ts';

interface Props {
  readonly chapter: Chapter;
  readonly sources: readonly CitedSource[];
  readonly language: Language;
}

/** Returns the non-empty parts of a chapter, for the table of contents. */
export function partsOf({ id, caveats, facts, views, disagreements }: Chapter, language: Language) {
  const texts = cardTexts[language];
  return [
    { id: `${id}.facts`, name: texts.facts, count: facts.length },
    { id: `${id}.views`, name: texts.views, count: views.length },
    { id: `${id}.caveats`, name: texts.caveats, count: caveats.length },
    { id: `${id}.disagreements`, name: texts.disagreements, count: disagreements.length },
  ].filter(({ count }) => count > 0);
}

/** Everything about the same set of entities: facts, limits, and questions on which the sources disagree. */
export function ChapterSection({ chapter, sources, language }: Props) {
  const texts = cardTexts[language];
  const { id, names, summary, caveats, facts, views, disagreements } = chapter;
  const shared = { sources, level: 'full', unfolded: true, language } as const;
  return (
    <section id={id} class="chapter">
      <h2>{pageTexts[language].together(names)}</h2>
      {summary && <p class="summary">{summary}</p>}
      <Facts id={`${id}.facts`} kind="facts" facts={facts} sources={sources} language={language} />
      <Facts id={`${id}.views`} kind="views" facts={views} sources={sources} language={language} />
      {caveats.length > 0 && (
        <section id={`${id}.caveats`} class="caveats">
          <h3>{texts.caveats}</h3>
          {caveats.map((caveat) => (
            <article key={caveat.id} id={caveat.id}>
              <Statements statements={[caveat]} icon="caveat" {...shared} />
            </article>
          ))}
        </section>
      )}
      {disagreements.length > 0 && (
        <section id={`${id}.disagreements`} class="disagreements">
          <h3>{texts.disagreements}</h3>
          {disagreements.map((disagreement) => (
            <DisagreementItem key={disagreement.id} disagreement={disagreement} language={language} />
          ))}
        </section>
      )}
    </section>
  );
}

interface FactsProps {
  readonly id: string;
  readonly kind: 'facts' | 'views';
  readonly facts: readonly LimitedFact[];
  readonly sources: readonly CitedSource[];
  readonly language: Language;
}

/** Each fact with the caveats that travel with it. */
function Facts({ id, kind, facts, sources, language }: FactsProps) {
  const shared = { sources, level: 'full', unfolded: true, language } as const;
  if (facts.length === 0) return null;
  return (
    <section id={id} class={kind}>
      <h3>{cardTexts[language][kind]}</h3>
      {facts.map(({ fact, limits }) => (
        <article key={fact.id} id={fact.id}>
          <Statements statements={[fact]} icon="fact" {...shared} />
          {limits.length > 0 && (
            <div class="limited-by">
              <p>{pageTexts[language].limitedBy}</p>
              <ul>
                {limits.map((limit) => (
                  <li key={limit.id}>
                    <a href={`#${limit.id}`}>{limit.text}</a>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </article>
      ))}
    </section>
  );
}
