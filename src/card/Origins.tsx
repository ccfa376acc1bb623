import type { Language } from '../dossier/languages.ts';
import type { OriginNode } from '../dossier/origin-tree.ts';
import { formatDate } from '../platform/i18n.ts';
import { cardTexts } from './texts.ts';

interface Props {
  readonly nodes: readonly OriginNode[];
  readonly language: Language;
}

/** The sources as trees: each below what it was made from. */
export function Origins({ nodes, language }: Props) {
  const texts = cardTexts[language];
  return (
    <ul>
      {nodes.map(({ publisher, date, number, kind, inferred, unstated, children }) => (
        <li key={`${publisher} ${number} ${kind}`}>
          {publisher}
          <span class="origin">
            {[
              texts.kinds[kind],
              ...(date ? [formatDate(date, language)] : []),
              ...(number ? [texts.numbered(number)] : []),
              ...(inferred ? [texts.linkInferred] : []),
              ...(unstated ? [texts.originUnstated] : []),
            ].join(' · ')}
          </span>
          {children.length > 0 && <Origins nodes={children} language={language} />}
        </li>
      ))}
    </ul>
  );
}
