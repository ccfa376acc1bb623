import type { StatedEvidence } from '../dossier/describe/statement.ts';
import { type Language, languageOfWords } from '../dossier/model/languages.ts';
import { formatDate } from '../platform/i18n.ts';
import { Fold } from './Fold.tsx';
import { cardTexts } from './texts.ts';

interface Props {
  /** Identifies the claim, or the position of a disagreement, that the evidence is on. */
  readonly of: string;
  /** True in a narrow column. */
  readonly short?: boolean;
  readonly open?: boolean;
  readonly evidence: readonly StatedEvidence[];
  readonly language: Language;
}

/** The evidence of each source: its stance, a quotation to find the passage, and how that was checked. */
export function EvidenceFold({ of, short = false, open = false, evidence, language }: Props) {
  const texts = cardTexts[language];
  if (evidence.length === 0) return null;
  return (
    <Fold
      id={`evidence-${of}`}
      class="evidence"
      summary={texts[short ? 'evidenceShort' : 'evidence'](evidence.length)}
      open={open}
    >
      <ul>
        {evidence.map(({ number, publisher, stance, part, locator, url, found, origin }) => (
          <li key={number} class={stance}>
            <span class="by">
              {publisher} {texts.stances[stance]}
              {part && texts.onPart(part)}
            </span>{' '}
            {locator && <Locator locator={locator} url={url} title={texts.newTab} />}
            <span class="check">{[texts.found[found ?? 'not'], ...originWords(origin, language)].join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

interface LocatorProps {
  readonly locator: string;
  readonly url: string | null;
  readonly title: string;
}

function Locator({ locator, url, title }: LocatorProps) {
  const quoted = <q lang={languageOfWords(locator)}>{locator}</q>;
  if (!url) return quoted;
  return (
    <a href={url} target="_blank" rel="noreferrer" title={title}>
      {quoted}
    </a>
  );
}

function originWords(origin: StatedEvidence['origin'], language: Language): string[] {
  const texts = cardTexts[language];
  if (origin === null) return [];
  if (origin === 'own') return [texts.ownRemark];
  if (origin === 'unstated') return [texts.originUnstated];
  const { publisher, date, inferred } = origin;
  const named = date ? `${publisher}, ${formatDate(date, language)}` : publisher;
  return [texts.goesBackTo(inferred ? texts.inferred(named) : named)];
}
