/** Stands where a card should, and says that there is none. */
import type { Language } from '../../dossier/languages.ts';
import type { CardNode, StyledCard } from '../../platform/messages/card.ts';
import { popoverTexts } from './texts.ts';

export function problemCard(language: Language): StyledCard {
  const { close, failed } = popoverTexts[language];
  const card = { role: 'dialog', 'aria-labelledby': 'name', tabindex: '-1', lang: language, dir: 'ltr' };
  const header = [
    element('h2', { id: 'name' }, 'Caveat'),
    element('p', { class: 'kind' }, failed),
    element('button', { type: 'button', class: 'close', 'aria-label': close, 'data-close': '' }, '×'),
  ];
  return { nodes: [element('div', { class: 'card', ...card }, element('header', {}, ...header))], css: '' };
}

function element(tag: string, attributes: Record<string, string>, ...children: CardNode[]): CardNode {
  return { tag, attributes, children };
}
