import type { OriginNode } from '../dossier/describe/origin-tree.ts';
import type { Language } from '../dossier/model/languages.ts';
import { formatDate } from '../platform/i18n.ts';
import { cardTexts } from './texts.ts';

interface Props {
  readonly nodes: readonly OriginNode[];
  readonly language: Language;
}

/** The sources as trees: each hangs below the one that it draws on, by a broken line if that is our inference. */
export function Origins({ nodes, language }: Props) {
  const texts = cardTexts[language];
  return (
    <ul>
      {nodes.map(({ publisher, date, number, kind, inferred, unstated, children }) => (
        <li key={`${publisher} ${number} ${kind}`} class={inferred ? 'inferred' : undefined}>
          <p class="node">
            {publisher}
            {number && [
              ' ',
              <span class="number" role="img" aria-label={texts.numbered(number)}>
                {number}
              </span>,
            ]}
            <span class="origin">
              {[
                date ? formatDate(date, language) : texts.undated,
                texts.kinds[kind],
                ...(inferred ? [texts.linkInferred] : []),
                ...(unstated ? [texts.originUnstated] : []),
              ].join(' · ')}
            </span>
          </p>
          {children.length > 0 && <Origins nodes={children} language={language} />}
        </li>
      ))}
    </ul>
  );
}
