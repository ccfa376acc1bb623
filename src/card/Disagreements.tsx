import type { StatedDisagreement } from '../dossier/describe/statement.ts';
import type { Language } from '../dossier/model/languages.ts';
import { formatDate } from '../platform/i18n.ts';
import { Actions } from './Actions.tsx';
import { EvidenceFold } from './EvidenceFold.tsx';
import { cardTexts } from './texts.ts';

interface Props {
  readonly disagreements: readonly StatedDisagreement[];
  readonly language: Language;
}

/** Questions that the sources answer in different ways, with the answers side by side. */
export function Disagreements({ disagreements, language }: Props) {
  const texts = cardTexts[language];
  return (
    <section class="disagreements">
      <h3 id="disagreements" tabIndex={-1}>
        {texts.disagreements}
      </h3>
      {disagreements.map(({ id, question, positions, note, changed, report }) => (
        <div key={id} id={`disagreement-${id}`} class="disagreement">
          <h4>{question}</h4>
          <ul class="positions">
            {positions.map(({ text, evidence }, index) => (
              <li key={text}>
                <p>{text}</p>
                <EvidenceFold of={`${id}-${index}`} short evidence={evidence} language={language} />
              </li>
            ))}
          </ul>
          {note && <p class="stance">{note}</p>}
          {changed && <p class="stance changed">{texts.changed(formatDate(changed, language, 'short'))}</p>}
          <Actions id={id} report={report} language={language} />
        </div>
      ))}
    </section>
  );
}
