import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

/** `vite build --watch` does not see the files of the content script, because it is built apart. */
export function watchContentScript(): Plugin {
  return {
    name: 'caveat:watch-content-script',
    buildStart() {
      if (!this.meta.watchMode) return;
      for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) this.addWatchFile(`src/${file}`);
    },
  };
}
