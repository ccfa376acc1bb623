import { Statements } from '../card/Statements.tsx';
import { cardTexts } from '../card/texts.ts';
import type { CitedSource } from '../dossier/cited-sources.ts';
import type { Language } from '../dossier/languages.ts';
import type { Statement } from '../dossier/statement.ts';
import type { Chapter } from '../dossier/whole.ts';
import { Anchor } from './Anchor.tsx';
import { ContestItem } from './ContestItem.tsx';
import { pageTexts } from './texts.ts';

interface Props {
  readonly chapter: Chapter;
  readonly sources: readonly CitedSource[];
  readonly language: Language;
}

/** The parts that a chapter has, for itself and for the table of contents. */
export function partsOf({ id, caveats, facts, disagreements }: Chapter, language: Language) {
  const texts = cardTexts[language];
  return [
    { id: `${id}.caveats`, name: texts.caveats, count: caveats.length },
    { id: `${id}.facts`, name: texts.facts, count: facts.length },
    { id: `${id}.disagreements`, name: texts.disagreements, count: disagreements.length },
  ].filter(({ count }) => count > 0);
}

/** All that is said of the same entities: what limits it, the facts, and where the sources disagree. */
export function ChapterSection({ chapter, sources, language }: Props) {
  const texts = cardTexts[language];
  const { id, names, summary, caveats, facts, disagreements } = chapter;
  const state = (statement: Statement, icon: 'caveat' | 'fact') => (
    <Statements statements={[statement]} icon={icon} sources={sources} level="full" unfolded language={language} />
  );
  return (
    <section id={id} class="chapter">
      <h2>{pageTexts[language].together(names)}</h2>
      {summary && <p class="summary">{summary}</p>}
      {caveats.length > 0 && (
        <section id={`${id}.caveats`} class="caveats">
          <h3>{texts.caveats}</h3>
          {caveats.map((caveat) => (
            <article key={caveat.id} id={caveat.id}>
              <Anchor id={caveat.id} name={caveat.text} language={language} />
              {state(caveat, 'caveat')}
            </article>
          ))}
        </section>
      )}
      {facts.length > 0 && (
        <section id={`${id}.facts`} class="facts">
          <h3>{texts.facts}</h3>
          {facts.map(({ fact, limits }) => (
            <article key={fact.id} id={fact.id}>
              <Anchor id={fact.id} name={fact.text} language={language} />
              {state(fact, 'fact')}
              {limits.length > 0 && (
                <div class="limits">
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
      )}
      {disagreements.length > 0 && (
        <section id={`${id}.disagreements`} class="disagreements">
          <h3>{texts.disagreements}</h3>
          {disagreements.map((contest) => (
            <ContestItem key={contest.id} contest={contest} language={language} />
          ))}
        </section>
      )}
    </section>
  );
}
