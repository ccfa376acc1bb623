import type { CitedSource } from '../dossier/cited-sources.ts';
import type { Language } from '../dossier/languages.ts';
import type { DetailLevel } from '../dossier/levels.ts';
import type { Statement } from '../dossier/statement.ts';
import { formatDate } from '../platform/i18n.ts';
import { Actions } from './Actions.tsx';
import { statusWords, tracedWords } from './basis-words.ts';
import { Cites } from './Cites.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { cardTexts } from './texts.ts';

const ICONS = { caveat: 'M8 2 15 14H1ZM8 6.5v3.6M8 11.4v1.3', fact: 'm2.5 8.5 3.5 3.5 7.5-8' };

interface Shared {
  readonly sources: readonly CitedSource[];
  readonly level: DetailLevel;
  readonly language: Language;
}

interface Props extends Shared {
  readonly statements: readonly Statement[];
  readonly icon: keyof typeof ICONS;
}

export function Statements({ statements, icon, ...shared }: Props) {
  return (
    <ul class="statements">
      {statements.map((statement) => (
        <li key={statement.id}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={ICONS[icon]} />
          </svg>
          <StatementText statement={statement} {...shared} />
        </li>
      ))}
    </ul>
  );
}

function StatementText({ statement, sources, level, language }: Shared & { readonly statement: Statement }) {
  const texts = cardTexts[language];
  const { id, text, asOf, basis, evidence, absence, overtaken } = statement;
  const cites = (stance: 'supports' | 'disputes' | 'qualifies') => {
    const numbers = evidence.filter((entry) => entry.stance === stance).map(({ number }) => number);
    return numbers.length > 0 && <Cites numbers={numbers} sources={sources} language={language} />;
  };
  const disputed = cites('disputes');
  const qualified = cites('qualifies');
  // An absence has its date in the status already.
  const date = asOf && basis.status !== 'not-found' && texts.asOf(formatDate(asOf, language, 'short'));
  return (
    <>
      <p>
        {text} {cites('supports')}
      </p>
      <p class="basis">
        <span class={`status ${basis.status}`}>{statusWords(statement, language)}</span>
        {level !== 'brief' && ` · ${tracedWords(basis, language)}`}
        {date && ` · ${date}`}
      </p>
      {level !== 'full' && disputed && (
        <p class="stance">
          {texts.disputedBy} {disputed}
        </p>
      )}
      {level !== 'full' && qualified && (
        <p class="stance">
          {texts.qualifiedBy} {qualified}
        </p>
      )}
      {level !== 'brief' && absence && (
        <p class="stance">{texts.lookedFor(absence.where, formatDate(absence.until, language))}</p>
      )}
      {overtaken && (
        <p class="stance">
          {texts.overtaken(formatDate(overtaken.date, language))} {overtaken.text}
        </p>
      )}
      {level === 'full' && <EvidenceList evidence={evidence} language={language} />}
      <Actions id={id} formats language={language} />
    </>
  );
}
