import { CITATION_FORMATS } from '../dossier/citation/formats.ts';
import type { Language } from '../dossier/model/languages.ts';
import { cardTexts } from './texts.ts';

interface Props {
  /** The id of the claim or disagreement. */
  readonly id: string;
  /** True to offer copying it as a citation. */
  readonly formats?: boolean;
  /** The address for reporting a mistake in it; null to offer copying a report instead. */
  readonly report: string | null;
  readonly language: Language;
}

/** A menu for copying a statement with its caveats and sources, and for reporting a mistake in it. */
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
