import type { CrxPlugin } from '@crxjs/vite-plugin';
import type { ResolvedConfig } from 'vite';
import { inAscii } from './ascii-script.ts';
import { buildAlone } from './build-alone.ts';

/**
 * Tells V8 to compile every function while parsing the script, rather than parse it again when it is called
 * (https://v8.dev/blog/explicit-compile-hints). The module is compiled off the main thread while it loads: with three
 * mentions, this saves a seventh of the main thread's time and costs 100 kB. The sentinel has no such hint: without it, a
 * page of one line pays 1 ms and 16 kB less (2026-11-28).
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** The source of a built module. */
export const sourceOf = (path: string) => path.replace(/\.js$/, '.ts');

/**
 * Builds modules that pages import later. No page can guess their addresses, which are random: per session in Chromium
 * (`use_dynamic_url`), per profile in Firefox. Chromium does not resolve imports from such an address, so each module is
 * built separately, as a single file.
 * @param paths where they are put: `src/a.js` is made from `src/a.ts`
 */
export function lateModules(paths: readonly string[], browser: 'chromium' | 'firefox'): CrxPlugin {
  let config: ResolvedConfig | null = null;
  return {
    name: 'caveat:late-modules',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (!config) return;
      for (const path of paths) {
        const { code } = await buildAlone(config, sourceOf(path));
        this.emitFile({ type: 'asset', fileName: path, source: `${COMPILE_AT_ONCE}\n${inAscii(code)}` });
      }
    },
    renderCrxManifest(manifest) {
      const matches = manifest.content_scripts?.flatMap(({ matches = [] }) => matches) ?? [];
      const access = { resources: [...paths], matches, ...(browser === 'chromium' ? { use_dynamic_url: true } : {}) };
      return { ...manifest, web_accessible_resources: [access] };
    },
  };
}
