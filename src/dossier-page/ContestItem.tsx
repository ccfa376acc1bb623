import { Actions } from '../card/Actions.tsx';
import { EvidenceList } from '../card/EvidenceList.tsx';
import type { Language } from '../dossier/languages.ts';
import type { Contest } from '../dossier/statement.ts';
import { Anchor } from './Anchor.tsx';

interface Props {
  readonly contest: Contest;
  readonly language: Language;
}

/** A question that the sources answer in different ways, with a link of its own. */
export function ContestItem({ contest: { id, question, positions, note }, language }: Props) {
  return (
    <article id={id} class="disagreement">
      <Anchor id={id} name={question} language={language} />
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
    </article>
  );
}
