import { Actions } from '../card/Actions.tsx';
import { EvidenceFold } from '../card/EvidenceFold.tsx';
import { cardTexts } from '../card/texts.ts';
import type { StatedDisagreement } from '../dossier/describe/statement.ts';
import type { Language } from '../dossier/model/languages.ts';
import { formatDate } from '../platform/i18n.ts';

interface Props {
  readonly disagreement: StatedDisagreement;
  readonly language: Language;
}

/** A question that the sources answer in different ways. */
export function DisagreementItem({
  disagreement: { id, question, positions, note, changed, report },
  language,
}: Props) {
  return (
    <article id={id} class="disagreement">
      <h4>{question}</h4>
      <ul class="positions">
        {positions.map(({ text, evidence }, index) => (
          <li key={text}>
            <p>{text}</p>
            <EvidenceFold of={`${id}-${index}`} short open evidence={evidence} language={language} />
          </li>
        ))}
      </ul>
      {note && <p class="stance">{note}</p>}
      {changed && <p class="stance changed">{cardTexts[language].changed(formatDate(changed, language, 'short'))}</p>}
      <Actions id={id} report={report} language={language} />
    </article>
  );
}
