/** The texts of sources, and the search for quotations in them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads every `<source id>.txt` in a folder. Returns the texts by id. */
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

/** Finds words in a text: `exact`, or `folded` if quotation marks, dashes or spaces differ; null if not at all. */
export function findWords(words: string, text: string): 'exact' | 'folded' | null {
  if (text.includes(words)) return 'exact';
  return normalize(text).includes(normalize(words)) ? 'folded' : null;
}

/** Normalizes quotation marks, dashes and spaces, and nothing else. */
export function normalize(text: string): string {
  return text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ');
}
