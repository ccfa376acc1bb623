import { copyFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import { buildAlone } from './build-alone.ts';
import { noticesOf, packagesOf } from './third-party.ts';

/**
 * Puts our licence and those of all bundled packages into the build, as the licences demand. Fails if one has no text.
 * @param builtApart sources of files that are built apart from the others, whose modules are looked up once more
 */
export function licenses(builtApart: readonly string[]): Plugin {
  let config: ResolvedConfig | null = null;
  return {
    name: 'caveat:licenses',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle(_, bundle) {
      const resolved = config;
      if (!resolved) return;
      const { root, build } = resolved;
      const apart = await Promise.all(builtApart.map((source) => buildAlone(resolved, source)));
      const chunks = [...Object.values(bundle).filter(isChunk), ...apart];
      const packages = new Set(chunks.flatMap(({ modules }) => [...packagesOf(modules, resolve(root, 'src'))]));
      const folder = resolve(root, build.outDir);
      writeFileSync(resolve(folder, 'THIRD-PARTY-NOTICES.txt'), noticesOf(packages, resolve(root, 'node_modules')));
      copyFileSync(resolve(root, 'LICENSE'), resolve(folder, 'LICENSE'));
    },
  };
}

const isChunk = (output: Rolldown.OutputAsset | Rolldown.OutputChunk) => output.type === 'chunk';
