import type { Description } from '../dossier/describe/describe-entity.ts';
import type { Language } from '../dossier/model/languages.ts';
import type { ListedLevel } from '../dossier/model/levels.ts';
import { partTexts } from './part-texts.ts';
import { cardTexts } from './texts.ts';

interface Props {
  readonly description: Description;
  readonly level: ListedLevel;
  readonly language: Language;
}

/** Buttons that go to each part of the card, with the number of its items and of those that only Full shows. */
export function Parts({ description, level, language }: Props) {
  const texts = partTexts[language];
  const { caveats, furtherCaveats, facts, views, disagreements, sources, origins, added } = description;
  const count = (items: readonly { readonly id: string }[]) => ({
    count: items.length,
    more: level === 'full' ? items.filter(({ id }) => added.has(id)).length : 0,
  });
  const parts = [
    { id: 'facts', ...count([...facts, ...views]) },
    { id: 'caveats', ...count([...caveats, ...furtherCaveats]) },
    { id: 'disagreements', ...count(disagreements) },
    { id: 'origins', count: origins.length, more: 0 },
    { id: 'sources', count: sources.length, more: 0 },
  ] as const;
  return (
    <ul class="parts" aria-label={texts.row}>
      {parts
        .filter((part) => part.count > 0)
        .map(({ id, count, more }) => (
          <li key={id}>
            <button type="button" id={`to-${id}`} data-part={id} title={cardTexts[language][id]}>
              {texts.short[id]}
              {id !== 'origins' && <span class={more === count ? 'added-count' : 'count'}> {count}</span>}
              {more > 0 && more < count && (
                <span class="added-count" aria-hidden="true">
                  {' '}
                  +{more}
                </span>
              )}
              {more > 0 && <span class="unseen">{texts.added(more)}</span>}
            </button>
          </li>
        ))}
    </ul>
  );
}
