/** Pages made to measure on: long articles of words that mean nothing. */

const WORDS = 'chip model report team run week number result page article source figure city light paper'.split(' ');

/** An article of so many paragraphs, with links and emphasis as pages have them, and the mentions put in evenly. */
export function longArticle(paragraphs: number, mentions: readonly string[]): string {
  const words = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => WORDS[(from * 7 + i * 11) % WORDS.length]).join(' ');
  const every = Math.floor(paragraphs / (mentions.length + 1));
  const body = Array.from({ length: paragraphs }, (_, i) => {
    const mention = i > 0 && i % every === 0 ? (mentions[i / every - 1] ?? '') : '';
    return `<p>${words(i, 30)} <a href="#${i}">${words(i + 1, 4)}</a> ${mention} ${words(i, 12)} <em>${words(i, 2)}</em>.</p>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Article</title>${body.join('\n')}`;
}
