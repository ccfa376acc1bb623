/** The texts of sources, and what can be found in them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every `<source id>.txt` of a folder, by the id. */
export function readTexts(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name.slice(0, -'.txt'.length), readFileSync(join(folder, name), 'utf8')]),
  );
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Whether words stand in a text: to the letter, or once quotes, dashes and spaces are alike; null where they do not. */
export function findWords(words: string, text: string): 'exact' | 'folded' | null {
  if (text.includes(words)) return 'exact';
  return fold(text).includes(fold(words)) ? 'folded' : null;
}

/** Makes quotes, dashes and spaces alike, and nothing else. */
export function fold(text: string): string {
  return text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ');
}
