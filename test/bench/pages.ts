/** Pages for measurements: saved real ones, if available, and generated ones with meaningless text. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

const SHARED = join(import.meta.dirname, '../../../shared/pages');
const SAMPLE = 'nytimes-3 folha bbc-1 cnn wikipedia-3 royal-road lwn-1'.split(' ');

export const NEWS = 'bbc-1';

/** Returns the saved pages that are available. */
export function savedPages(): BenchPage[] {
  return SAMPLE.map((name) => ({ name, file: join(SHARED, `${name}.html`) }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, html: withoutFrames(readFileSync(file, 'utf8')) }));
}

/** Removes frames, which would only show the browser's error pages with their own scripts. */
const withoutFrames = (html: string) => html.replace(/<(iframe|object)\b[\s\S]*?<\/\1>|<(embed|frame)\b[^>]*>/gi, '');

export function madePages(): BenchPage[] {
  return [
    { name: 'made: 1,000 paragraphs', html: article(1_000) },
    { name: 'made: 300 paragraphs, 60 open shadow trees', html: article(300) + shadowTrees(60) },
  ];
}

const WORDS = 'chip model report team run week number result page article source figure city light paper'.split(' ');

export const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => WORDS[(from * 7 + i * 11) % WORDS.length]).join(' ');

/** Returns a typical paragraph with a link and emphasis. */
export const paragraph = (seed: number, mention = ''): string =>
  `<p>${words(seed, 30)} <a href="#${seed}">${words(seed + 1, 4)}</a> ${mention} ${words(seed, 12)} <em>${words(seed, 2)}</em>.</p>`;

export const page = (body: string): string => `<!doctype html><meta charset="utf-8"><title>Article</title>\n${body}`;

export const article = (paragraphs: number, mentionIn: (index: number) => string = () => ''): string =>
  page(Array.from({ length: paragraphs }, (_, i) => paragraph(i, mentionIn(i))).join('\n'));

const shadowTrees = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<x-card><template shadowrootmode="open">${paragraph(i)}</template></x-card>`,
  ).join('\n');

const MENTIONS = ['Ascend 910C', 'DeepSeek-V4-Pro', '<b>Ascend</b> 910C'];

/** Adds three mentions at the ends of paragraphs: a quarter, a half and three quarters down the page. */
export function withMentions(html: string): string {
  // Blanks text that only looks like a paragraph.
  const visible = html.replace(
    /<!--[\s\S]*?-->|<(script|style|noscript|template|textarea)\b[\s\S]*?<\/\1>/gi,
    (hidden) => ' '.repeat(hidden.length),
  );
  const ends = [...visible.matchAll(/<\/p>/gi)].map(({ index }) => index);
  const at = MENTIONS.map((_, i) => ends[Math.floor((ends.length * (i + 1)) / (MENTIONS.length + 1))] ?? html.length);
  return MENTIONS.reduceRight(
    (text, mention, i) => `${text.slice(0, at[i])} The ${mention} ran. ${text.slice(at[i])}`,
    html,
  );
}
