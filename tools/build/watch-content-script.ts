import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Makes `vite build --watch` watch the files of the content script, which is built separately. */
export function watchContentScript(): Plugin {
  return {
    name: 'caveat:watch-content-script',
    buildStart() {
      if (!this.meta.watchMode) return;
      for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) this.addWatchFile(`src/${file}`);
    },
  };
}
