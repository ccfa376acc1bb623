/** Code for a page, as one script that leaves its exports in the global `contestant`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import dossier from '../../src/dossier/model/dossier.json' with { type: 'json' };
import { namesOf } from '../../src/dossier/model/names.ts';
import { parseDossier } from '../../src/dossier/validate/validate.ts';
import { compileNames } from '../../src/matcher/compile.ts';
import { prefilterOf } from '../../src/matcher/prefilter.ts';
import { readSenseWords } from '../../tools/build/sense-words.ts';

const names = compileNames(namesOf(parseDossier(dossier).entities));

/** As vite.config.ts gives it to the extension. */
const define = {
  DOSSIER_NAMES: JSON.stringify(names),
  PREFILTER: JSON.stringify(prefilterOf(names)),
  SENSE_WORDS: JSON.stringify(readSenseWords()),
};

export type Bundles = (file: string) => string;

/** All that any measure puts into a page, made at once: what is edited meanwhile does not get into half of a run. */
export async function bundleAll(): Promise<Bundles> {
  const peers = readdirSync(join(import.meta.dirname, 'peers')).map((file) => `peers/${file}`);
  const files = ['ours.ts', 'ours-parts.ts', 'ours-many.ts', ...peers.filter((file) => !file.endsWith('.d.ts'))];
  const made = new Map<string, string>();
  for (const file of files) made.set(file, await bundle(file));
  return (file) => {
    const code = made.get(file);
    if (code === undefined) throw new Error(`There is no ${file}.`);
    return code;
  };
}

/** Bundled and minified as the content script is. */
async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      target: 'chrome140',
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name: 'contestant' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const code = output && 'output' in output ? output.output[0].code : '';
  if (code === '') throw new Error(`${file} came out empty.`);
  return code;
}
