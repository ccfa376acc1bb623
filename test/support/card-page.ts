/** A test page with the card outside any shadow root, for axe-core and full-length pictures. */
import { readFileSync } from 'node:fs';
import { withPageNote } from '../../src/annotator/popover/page-note.ts';
import { render } from '../../src/card/render.tsx';
import { describe } from '../../src/dossier/describe/describe-entity.ts';
import type { Language } from '../../src/dossier/model/languages.ts';
import type { DetailLevel } from '../../src/dossier/model/levels.ts';
import { parseLock } from '../../src/dossier/model/lock.ts';
import { parseDossier } from '../../src/dossier/validate/validate.ts';
import type { CardNode } from '../../src/platform/messages/card.ts';
import { NOWHERE } from '../unit/dossier/pieces.ts';

const read = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

const dossier = parseDossier(JSON.parse(read('dossier/model/dossier.json')));
const lock = parseLock(JSON.parse(read('dossier/model/dossier.lock.json')));
const css = [
  'theme',
  'card',
  'controls',
  'preview',
  'said',
  'sheet',
  'content',
  'fold',
  'detail',
  'origins',
  'page-note',
  'glance',
]
  .map((name) => read(`card/${name}.css`))
  .join('\n');

export interface CardRequest {
  readonly entity: string;
  readonly level: DetailLevel;
  readonly language: Language;
  /** A day such as "2026-11-25". On a later one, the dossier counts as old. */
  readonly today?: string;
  /** The address of the page on which the card is opened. */
  readonly address?: string;
}

export const entities = dossier.entities.map(({ id }) => id);

/** Returns the HTML of a page with one card. */
export function cardPage({ entity, level, language, today = '2026-11-25', address = '' }: CardRequest): string {
  const description = describe(dossier, lock, { entity, level, language, today, reporting: NOWHERE });
  const offers = { keep: level !== 'brief', siteOff: true, opens: 'standard' } as const;
  const card = { ...render(description, level, offers, language), css: '' };
  return pageOf(withPageNote(card, address).nodes, language);
}

/** Returns the HTML of a page with the content of a card's surface. */
export function pageOf(nodes: readonly CardNode[], language: Language): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Card</title>
<meta name="viewport" content="width=device-width"><style>:root { color-scheme: light dark; background: var(--ground) }
body { margin: 8px } main > .surface { position: relative; animation: none } ${css} main .card { max-height: none }</style></head>
<body><main><h1 hidden>Card</h1><div class="surface">${nodes.map(htmlOf).join('')}</div></main></body></html>`;
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr']);

function htmlOf(node: CardNode): string {
  if (typeof node === 'string') return escaped(node);
  const { tag, attributes, children } = node;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${written.join('')}>${VOID.has(tag) ? '' : `${children.map(htmlOf).join('')}</${tag}>`}`;
}

const escaped = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character,
  );
