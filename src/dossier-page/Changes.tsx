import { Fold } from '../card/Fold.tsx';
import type { ChangedItem, ListedChange } from '../dossier/derive/changes.ts';
import type { Language } from '../dossier/model/languages.ts';
import { formatDate } from '../platform/i18n.ts';
import { pageTexts } from './texts.ts';

interface Props {
  readonly changes: readonly ListedChange[];
  readonly language: Language;
}

/** Lists corrections and additions, with their dates, reasons and links to the statements. */
export function Changes({ changes, language }: Props) {
  const texts = pageTexts[language];
  if (changes.length === 0) return null;
  const days = new Set(changes.map(({ revision }) => revision));
  return (
    <section id="changes" class="chapter changes">
      <h2>{texts.changes}</h2>
      {[...days].map((day) => (
        <section key={day}>
          <h3>{formatDate(day, language)}</h3>
          <ul>
            {changes.map(({ revision, what, why, of, added }, index) =>
              revision === day ? (
                <li key={what}>
                  <p>{what}</p>
                  <p class="why">{why}</p>
                  <div class="folds">
                    <Links id={`changed-${index}`} summary={texts.changed(of.length)} to={of} />
                    <Links id={`added-${index}`} summary={texts.added(added.length)} to={added} />
                  </div>
                </li>
              ) : null,
            )}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface LinksProps {
  readonly id: string;
  readonly summary: string;
  readonly to: readonly ChangedItem[];
}

function Links({ id, summary, to }: LinksProps) {
  if (to.length === 0) return null;
  return (
    <Fold id={id} class="links" summary={summary}>
      <ul>
        {to.map((statement) => (
          <li key={statement.text}>
            {statement.id ? <a href={`#${statement.id}`}>{statement.text}</a> : statement.text}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
