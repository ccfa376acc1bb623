/** `vite build --mode chromium` or `--mode firefox` writes the unpacked extension to dist/<mode>. */
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import chromiumManifest from './manifest.json' with { type: 'json' };
import dossier from './src/dossier/model/dossier.json' with { type: 'json' };
import { namesOf } from './src/dossier/model/names.ts';
import { parseDossier } from './src/dossier/validate/validate.ts';
import { compileNames } from './src/matcher/compile.ts';
import { compileSenses } from './src/matcher/senses.ts';
import { asciiScript } from './tools/build/ascii-script.ts';
import { firefoxManifest } from './tools/build/firefox-manifest.ts';
import { lateModules, sourceOf } from './tools/build/late-modules.ts';
import { licenses } from './tools/build/licenses.ts';
import { readPacks } from './tools/build/packs.ts';
import { preactWithoutInnerHtml } from './tools/build/preact-without-inner-html.ts';
import { checkBuild } from './tools/build/size-and-exposure-check.ts';
import { watchContentScript } from './tools/build/watch-content-script.ts';

const CONTENT_SOURCE = 'src/content/index.ts';
const CONTENT_SCRIPT = 'src/content/index.js';

/** What pages load later, and how many bytes of each: no more than it has and a little, so that none grows unseen. */
const LATE_MODULES = {
  'src/annotator/index.js': 67_500,
  'src/annotator/senses.js': 68_500,
  'src/annotator/cards.js': 38_000,
};

const named = namesOf(parseDossier(dossier).entities);
const names = compileNames(named);

export default defineConfig(({ mode }) => {
  if (mode !== 'chromium' && mode !== 'firefox') throw new Error(`The mode must be chromium or firefox, not "${mode}"`);
  return {
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      // The oldest supported browsers. They also decide how styles are lowered; nothing needs to be.
      target: ['chrome140', 'firefox150'],
      modulePreload: false,
      // Keeps assets as files instead of data: URLs.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      // The only page that the manifest does not name.
      rolldownOptions: { input: { dossier: 'src/dossier-page/index.html' } },
    },
    // Defined here and not in a plugin: the content script is built separately, without plugins.
    define: {
      'process.env.NODE_ENV': '"production"',
      DOSSIER_NAMES: JSON.stringify(names),
      PREFILTER: JSON.stringify(names.names),
      SENSES: JSON.stringify(compileSenses(named, readPacks())),
    },
    resolve: { alias: [{ find: /^preact$/, replacement: preactWithoutInnerHtml() }] },
    plugins: [
      crx({
        manifest: mode === 'firefox' ? firefoxManifest(chromiumManifest) : chromiumManifest,
        browser: mode === 'firefox' ? 'firefox' : 'chrome',
        contentScripts: { standaloneFiles: [CONTENT_SOURCE] },
      }),
      watchContentScript(),
      asciiScript(CONTENT_SCRIPT),
      lateModules(Object.keys(LATE_MODULES), mode),
      licenses([CONTENT_SOURCE, ...Object.keys(LATE_MODULES).map(sourceOf)]),
      checkBuild({ contentScript: CONTENT_SCRIPT, maxGzipBytes: 6_000, lateModules: LATE_MODULES }),
    ],
  };
});
