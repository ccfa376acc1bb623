import { resolve } from 'node:path';
import { build, type ResolvedConfig, type Rolldown } from 'vite';

/** Builds a module apart from all others, as a single file and without plugins, and returns it without writing it. */
export async function buildAlone(
  { root, define = {}, build: settings, resolve: { alias } }: ResolvedConfig,
  source: string,
): Promise<Rolldown.OutputChunk> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define,
    resolve: { alias },
    build: {
      write: false,
      target: settings.target,
      minify: settings.minify,
      modulePreload: false,
      rolldownOptions: { input: resolve(root, source), preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk, ...others] = outputs;
  if (chunk?.type === 'chunk' && others.length === 0) return chunk;
  throw new Error(`${source} should have become one file, not ${outputs.map(({ fileName }) => fileName).join()}`);
}
