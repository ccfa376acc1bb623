import { CITATION_FORMATS } from '../dossier/citation/formats.ts';
import type { Language } from '../dossier/model/languages.ts';
import { cardTexts } from './texts.ts';

interface Props {
  /** Of the claim or disagreement. */
  readonly id: string;
  /** Whether it can be copied as a citation. */
  readonly formats?: boolean;
  /** Where a mistake in it is reported; else a report can be copied. */
  readonly report: string | null;
  readonly language: Language;
}

/** What a reader can take away: the statement with its caveats and sources, or a note on a mistake in it. */
export function Actions({ id, formats = false, report, language }: Props) {
  const texts = cardTexts[language];
  const reportLabel = report ? texts.report : texts.copyReport;
  const isMail = report?.startsWith('mailto:') ?? false;
  return (
    <details id={`actions-${id}`} class="actions">
      <summary title={formats ? texts.actions : reportLabel}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h.01M8 8h.01M13 8h.01" />
        </svg>
      </summary>
      <p class="buttons">
        {formats &&
          CITATION_FORMATS.map((format) => (
            <button key={format} type="button" data-copy={format} data-id={id}>
              {texts.copyAs[format]}
            </button>
          ))}
        {report ? (
          <a
            href={report}
            target={isMail ? undefined : '_blank'}
            rel="noreferrer"
            title={isMail ? undefined : texts.newTab}
          >
            {texts.report}
          </a>
        ) : (
          <button type="button" data-copy="mistake" data-id={id}>
            {texts.copyReport}
          </button>
        )}
        <span role="status" />
      </p>
    </details>
  );
}
