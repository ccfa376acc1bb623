import type { GlanceDescription } from '../dossier/describe/describe-glance.ts';
import type { Language } from '../dossier/model/languages.ts';
import { formatDate } from '../platform/i18n.ts';
import type { Piece } from './glance-texts.ts';
import { evidenceLine } from './glance-words.ts';
import { cardTexts } from './texts.ts';

interface Props {
  readonly glance: GlanceDescription;
  readonly language: Language;
}

/** The glance: what was done, what that does not mean, and who says so. */
export function Glance({ glance, language }: Props) {
  const { takeaway, detail, leading } = glance;
  const line = evidenceLine(glance, language);
  return (
    <div class="glance">
      <p id="takeaway" class="takeaway">
        {takeaway}
      </p>
      {leading.overtaken.map((later) => (
        <p key={later.text} class="detail">
          {cardTexts[language].overtaken(formatDate(later.date, language))} {later.text}
        </p>
      ))}
      {detail && <p class="detail">{detail}</p>}
      <p class="who">
        <b>
          <Pieces pieces={line.first} language={language} />
        </b>
        <Pieces pieces={line.rest} language={language} />
      </p>
    </div>
  );
}

function Pieces({ pieces, language }: { readonly pieces: readonly Piece[]; readonly language: Language }) {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const { publisher, url } = piece;
    if (!url) return publisher;
    return (
      <a key={publisher} href={url} target="_blank" rel="noreferrer" title={cardTexts[language].newTab}>
        {publisher}
      </a>
    );
  });
}
