import type { Basis } from '../dossier/derive/basis.ts';
import type { CitedSource } from '../dossier/describe/cited-sources.ts';
import type { Statement } from '../dossier/describe/statement.ts';
import type { Language } from '../dossier/model/languages.ts';
import type { ListedLevel } from '../dossier/model/levels.ts';
import { formatDate } from '../platform/i18n.ts';
import { Actions } from './Actions.tsx';
import { furtherRemarks, statusRemark, tracedWords } from './basis-words.ts';
import { Cites } from './Cites.tsx';
import { EvidenceFold } from './EvidenceFold.tsx';
import { cardTexts } from './texts.ts';

const ICONS = {
  caveat: 'M8 2 15 14H1ZM8 6.5v3.6M8 11.4v1.3',
  fact: 'M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  disputed: 'M2 5h10M9 2l3 3-3 3M14 11H4M7 8l-3 3 3 3',
  overtaken: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 4.5V8l2.5 1.8',
};

const DATES = ['holds', 'said', 'checked'] as const;

interface Shared {
  readonly sources: readonly CitedSource[];
  readonly level: ListedLevel;
  /** The ids of statements that the level below does not show. */
  readonly added?: ReadonlySet<string>;
  /** True to start with the evidence unfolded. */
  readonly unfolded?: boolean;
  readonly language: Language;
}

interface Props extends Shared {
  readonly statements: readonly Statement[];
  readonly icon: 'caveat' | 'fact';
}

export function Statements({ statements, icon, ...shared }: Props) {
  return (
    <ul class="statements">
      {statements.map((statement) => (
        <li
          key={statement.id}
          id={`statement-${statement.id}`}
          class={shared.level === 'full' && shared.added?.has(statement.id) ? 'added' : undefined}
        >
          <Icon icon={icon} status={statement.basis.status} />
          <StatementText statement={statement} {...shared} />
        </li>
      ))}
    </ul>
  );
}

/** Facts have no tick: being found in its sources does not make a statement true. */
function Icon({ icon, status }: { readonly icon: 'caveat' | 'fact'; readonly status: Basis['status'] }) {
  const contested = icon === 'fact' && (status === 'disputed' || status === 'overtaken') ? status : null;
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" class={contested ?? icon}>
      <path d={ICONS[contested ?? icon]} />
    </svg>
  );
}

function StatementText({
  statement,
  sources,
  level,
  unfolded = false,
  language,
}: Shared & { readonly statement: Statement }) {
  const texts = cardTexts[language];
  const { id, text, dates, changed, basis, evidence, absence, derived, overtaken, report } = statement;
  const cites = (numbers: readonly number[]) =>
    numbers.length > 0 && [
      '\u00a0',
      <Cites numbers={numbers} sources={sources} previewed={unfolded ? null : evidence} language={language} />,
    ];
  const supporting = evidence.filter(({ stance }) => stance === 'supports').map(({ number }) => number);
  const status = statusRemark(statement, language);
  const dated = DATES.flatMap((name) =>
    dates[name] ? texts.dates[name](formatDate(dates[name], language, 'short')) : [],
  );
  if (changed) dated.push(texts.changed(formatDate(changed, language, 'short')));
  const traced = tracedWords(basis, language);
  return (
    <>
      <p>
        {text}
        {cites(supporting)}
      </p>
      <p class="basis">
        <span class={`status ${basis.status}`}>{status.words}</span>
        {cites(status.numbers)}
        {furtherRemarks(statement, level, language).map(({ words, numbers }) => [` · ${words}`, cites(numbers)])}
        {dated.map((date) => [' · ', <span class="date">{date}</span>])}
      </p>
      {traced && <p class="trace">{traced}</p>}
      {derived && <p class="stance">{texts.derived[derived.by](derived.how)}</p>}
      {absence && level === 'full' && (
        <p class="stance">{texts.lookedFor(absence.where, absence.queries, formatDate(absence.until, language))}</p>
      )}
      {overtaken.map((later) => (
        <p key={later.text} class="stance">
          {texts.overtaken(formatDate(later.date, language))} {later.text}
        </p>
      ))}
      {level === 'full' && <EvidenceFold of={id} open={unfolded} evidence={evidence} language={language} />}
      <Actions id={id} formats report={report} language={language} />
    </>
  );
}
