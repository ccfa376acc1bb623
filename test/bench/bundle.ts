/** Bundles code for a page as one script, which puts its exports into the global `contestant`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import dossier from '../../src/dossier/model/dossier.json' with { type: 'json' };
import { namesOf } from '../../src/dossier/model/names.ts';
import { parseDossier } from '../../src/dossier/validate/validate.ts';
import { compileNames } from '../../src/matcher/compile.ts';
import { compileSenses } from '../../src/matcher/senses.ts';
import { readPacks } from '../../tools/build/packs.ts';

const named = namesOf(parseDossier(dossier).entities);
const names = compileNames(named);

/** As vite.config.ts gives it to the extension. */
const define = {
  DOSSIER_NAMES: JSON.stringify(names),
  PREFILTER: JSON.stringify(names.names),
  SENSES: JSON.stringify(compileSenses(named, readPacks())),
};

export type Bundles = (file: string) => string;

/** Bundles all scripts at the start, so that edits during a run do not affect half of it. */
export async function bundleAll(): Promise<Bundles> {
  const peers = readdirSync(join(import.meta.dirname, 'peers')).map((file) => `peers/${file}`);
  const files = ['ours.ts', 'ours-parts.ts', 'ours-many.ts', ...peers.filter((file) => !file.endsWith('.d.ts'))];
  const made = new Map<string, string>();
  for (const file of files) made.set(file, await bundle(file));
  return (file) => {
    const code = made.get(file);
    if (code === undefined) throw new Error(`${file} was not bundled.`);
    return code;
  };
}

/** Bundles and minifies a file like the content script. */
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
  if (code === '') throw new Error(`The bundle of ${file} is empty.`);
  return code;
}
