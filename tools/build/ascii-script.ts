import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Rewrites a script in ASCII. One character beyond Latin-1 makes V8 store the whole script with two bytes per character,
 * in every frame of every page.
 */
export function asciiScript(path: string): Plugin {
  let file = '';
  return {
    name: 'caveat:ascii-script',
    enforce: 'post',
    configResolved: (config) => {
      file = resolve(config.root, config.build.outDir, path);
    },
    closeBundle(error) {
      if (!error) writeFileSync(file, inAscii(readFileSync(file, 'utf8')));
    },
  };
}

/** Escapes non-ASCII characters. These occur only in strings and patterns, where an escape means the same. */
export function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
