import type { CitedSource, Statement } from '../dossier/describe.ts';
import { formatDate, type Language } from '../platform/i18n.ts';
import { cardTexts } from './texts.ts';

const ICONS = { caveat: 'M8 2 15 14H1ZM8 6.5v3.6M8 11.4v1.3', fact: 'm2.5 8.5 3.5 3.5 7.5-8' };

interface Props {
  readonly statements: readonly Statement[];
  readonly sources: readonly CitedSource[];
  readonly icon: keyof typeof ICONS;
  readonly language: Language;
}

export function Statements({ statements, sources, icon, language }: Props) {
  const texts = cardTexts[language];
  return (
    <ul>
      {statements.map(({ id, text, asOf, cites, origins, overtaken }) => (
        <li key={id}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={ICONS[icon]} />
          </svg>
          {text} <Cites numbers={cites.supports} sources={sources} language={language} />
          {asOf && <span class="date">{texts.asOf(formatDate(asOf, language, 'short'))}</span>}
          {cites.disputes.length > 0 && (
            <span class="stance">
              {texts.disputedBy} <Cites numbers={cites.disputes} sources={sources} language={language} />
            </span>
          )}
          {cites.qualifies.length > 0 && (
            <span class="stance">
              {texts.qualifiedBy} <Cites numbers={cites.qualifies} sources={sources} language={language} />
            </span>
          )}
          {origins.length > 0 && (
            <span class="stance">
              {texts.goesBackTo(
                origins
                  .map(({ publisher, date }) => (date ? `${publisher}, ${formatDate(date, language)}` : publisher))
                  .join('; '),
              )}
            </span>
          )}
          {overtaken && (
            <span class="stance">
              {texts.overtaken(formatDate(overtaken.date, language))} {overtaken.text}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

interface CitesProps {
  readonly numbers: readonly number[];
  readonly sources: readonly CitedSource[];
  readonly language: Language;
}

/** Numbers of the card's sources, each a link to the source where it has an address. */
function Cites({ numbers, sources, language }: CitesProps) {
  const texts = cardTexts[language];
  const cited = sources.filter(({ number }) => numbers.includes(number));
  return (
    <span class="cites">
      {cited.map(({ number, publisher, url }) =>
        url ? (
          <a key={number} href={url} target="_blank" rel="noreferrer" aria-label={texts.source(number, publisher)}>
            {number}
          </a>
        ) : (
          <span key={number} role="img" aria-label={texts.source(number, publisher)}>
            {number}
          </span>
        ),
      )}
    </span>
  );
}
