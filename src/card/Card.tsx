import type { Description } from '../dossier/describe.ts';
import type { Language } from '../dossier/languages.ts';
import type { DetailLevel } from '../dossier/levels.ts';
import { Controls, type Offers } from './Controls.tsx';
import { freshnessWords, oldWords } from './freshness-words.ts';
import { Glance } from './Glance.tsx';
import { Lists } from './Lists.tsx';
import { cardTexts } from './texts.ts';

interface Props {
  readonly description: Description;
  readonly level: DetailLevel;
  readonly offers: Offers;
  readonly language: Language;
}

/** What is known of a name: a glance at it, or all that its level tells. */
export function Card({ description, level, offers, language }: Props) {
  const texts = cardTexts[language];
  const { name, kind, summary, glance } = description;
  const old = oldWords(description.freshness, language);
  return (
    <div class={`card ${level}`} role="dialog" aria-labelledby="name" tabIndex={-1} lang={language} dir="ltr">
      {/* No header or footer: these would be landmarks of the page. */}
      <div class="head">
        <h2 id="name">{name}</h2>
        <p class="kind">{level === 'brief' ? (glance?.line ?? kind) : summary}</p>
        <button type="button" id="close" class="close" aria-label={texts.close} data-close>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      </div>
      {old && <p class="notice">{old}</p>}
      {level === 'brief' ? (
        glance && <Glance glance={glance} language={language} />
      ) : (
        <Lists description={description} level={level} language={language} />
      )}
      <p class="revision">{freshnessWords(description.freshness, language, level === 'brief' ? 'short' : 'long')}</p>
      <Controls level={level} offers={offers} language={language} />
    </div>
  );
}
