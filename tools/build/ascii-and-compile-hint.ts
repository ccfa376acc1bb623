import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * V8 is to compile every function when it reads the script, instead of skipping each and reading it again when it is
 * called (v8.dev/blog/explicit-compile-hints). Of the first script nearly all are called at once in every page: a fifth
 * less in all on a page of one line. The reader's are compiled beside the page, while its module comes: a seventh less on
 * the page's thread where there are three mentions, for 100 kB.
 */
export const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

/**
 * Writes a script in ASCII. One sign beyond Latin-1 has V8 keep all of a script in two bytes a sign, in every frame
 * of every page.
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
      if (!error) writeFileSync(file, `${COMPILE_AT_ONCE}\n${inAscii(readFileSync(file, 'utf8'))}`);
    },
  };
}

/** In strings and patterns, where alone such signs stand, an escape means the same. */
export function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
