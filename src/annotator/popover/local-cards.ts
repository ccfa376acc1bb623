/** The few cards that are built in the page, without the background. */
import type { Language } from '../../dossier/model/languages.ts';
import type { CardNode, StyledCard } from '../../platform/messages/card.ts';
import { popoverTexts } from './texts.ts';

/** Says that the card could not be loaded. */
export function problemCard(language: Language): StyledCard {
  return localCard(language, 'Caveat', popoverTexts[language].failed);
}

/** Says that the site is off, with an undo button. */
export function siteOffCard(language: Language, site: string): StyledCard {
  const { siteOff, siteOffMeans, undo } = popoverTexts[language];
  const button = element('button', { type: 'button', id: 'undo', class: 'undo', 'data-undo': '' }, undo);
  return localCard(language, siteOff(site), siteOffMeans, element('div', { class: 'controls' }, button));
}

/** Says that the site could not be switched, and why. */
export function notSwitchedCard(language: Language, reason: string): StyledCard {
  return localCard(language, popoverTexts[language].notSwitched, reason);
}

function localCard(language: Language, name: string, text: string, ...more: CardNode[]): StyledCard {
  const card = { role: 'dialog', 'aria-labelledby': 'name', tabindex: '-1', lang: language, dir: 'ltr' };
  const { close } = popoverTexts[language];
  const cross = element(
    'svg',
    { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    element('path', { d: 'm4 4 8 8m0-8-8 8' }),
  );
  const head = element(
    'div',
    { class: 'head' },
    element('h2', { id: 'name' }, name),
    element('p', { class: 'kind' }, text),
    element('button', { type: 'button', id: 'close', class: 'close', 'aria-label': close, 'data-close': '' }, cross),
  );
  return { nodes: [element('div', { class: 'card own', ...card }, head, ...more)], css: '', pageNotes: [] };
}

function element(tag: string, attributes: Record<string, string>, ...children: CardNode[]): CardNode {
  return { tag, attributes, children };
}
