import type { Language } from '../dossier/languages.ts';
import type { Contest } from '../dossier/statement.ts';
import { Actions } from './Actions.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { cardTexts } from './texts.ts';

interface Props {
  readonly disagreements: readonly Contest[];
  readonly language: Language;
}

/** Questions that the sources answer in different ways, the answers side by side. */
export function Disagreements({ disagreements, language }: Props) {
  const texts = cardTexts[language];
  return (
    <section class="disagreements">
      <h3>{texts.disagreements}</h3>
      {disagreements.map(({ id, question, positions, note }) => (
        <div key={id} class="disagreement">
          <h4>{question}</h4>
          <ul class="positions">
            {positions.map(({ text, evidence }) => (
              <li key={text}>
                <p>{text}</p>
                <EvidenceList evidence={evidence} language={language} />
              </li>
            ))}
          </ul>
          {note && <p class="stance">{note}</p>}
          <Actions id={id} language={language} />
        </div>
      ))}
    </section>
  );
}
