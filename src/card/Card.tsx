import type { Description } from '../dossier/describe/describe-entity.ts';
import type { Language } from '../dossier/model/languages.ts';
import type { DetailLevel } from '../dossier/model/levels.ts';
import { Controls, type Offers } from './Controls.tsx';
import { freshnessWords, oldWords } from './freshness-words.ts';
import { Glance } from './Glance.tsx';
import { Lists } from './Lists.tsx';
import { Parts } from './Parts.tsx';
import { Steps } from './Steps.tsx';
import { cardTexts } from './texts.ts';

interface Props {
  readonly description: Description;
  readonly level: DetailLevel;
  readonly offers: Offers;
  readonly language: Language;
}

/** The card about a name: a glance, or everything that its level shows. */
export function Card({ description, level, offers, language }: Props) {
  const texts = cardTexts[language];
  const { name, kind, summary, glance } = description;
  const old = oldWords(description.freshness, language);
  const words = freshnessWords(description.freshness, language, level === 'brief' ? 'short' : 'long');
  // On the page of a source, a note about that replaces this line in a glance.
  const revision = (
    <p class="revision" data-page-note={level === 'brief'}>
      {words}
    </p>
  );
  return (
    <div
      class={`card ${level}`}
      role="dialog"
      aria-labelledby="name"
      aria-describedby={glance ? 'takeaway' : undefined}
      tabIndex={-1}
      lang={language}
      dir="ltr"
    >
      {/* Not header or footer elements, which would be landmarks of the page. */}
      <div class="head">
        <h2 id="name">{name}</h2>
        <p class="kind">{level === 'brief' ? (glance?.line ?? kind) : summary}</p>
        <Steps level={level} opens={offers.opens} language={language} />
        <button type="button" id="close" class="close" aria-label={texts.close} data-close>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
        {level !== 'brief' && <Parts description={description} level={level} language={language} />}
      </div>
      {old && <p class="notice">{old}</p>}
      {level === 'brief' ? (
        glance && <Glance glance={glance} language={language} />
      ) : (
        <>
          {glance && (
            <p id="takeaway" class="takeaway">
              {glance.takeaway}
            </p>
          )}
          <div data-page-note />
          <Lists description={description} level={level} language={language} />
        </>
      )}
      {level !== 'brief' && revision}
      <Controls level={level} offers={offers} language={language}>
        {level === 'brief' && revision}
      </Controls>
    </div>
  );
}
