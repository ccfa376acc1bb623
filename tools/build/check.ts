import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

interface Limits {
  /** Path of the built content script below the build's folder. */
  readonly contentScript: string;
  readonly maxGzipBytes: number;
}

/** Fails the build where what was promised to every page does not hold. */
export function checkBuild({ contentScript, maxGzipBytes }: Limits): Plugin {
  let folder = '';
  return {
    name: 'caveat:check-build',
    enforce: 'post',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle(error) {
      if (error) return;
      const manifestPath = resolve(folder, 'manifest.json');
      if (!existsSync(manifestPath)) this.error('the build has written no manifest');
      if ('web_accessible_resources' in JSON.parse(readFileSync(manifestPath, 'utf8')))
        this.error('web_accessible_resources would let any page find out that the extension is there');
      const size = gzipSync(readFileSync(resolve(folder, contentScript)), { level: 9 }).length;
      const report = `content script: ${size} of at most ${maxGzipBytes} bytes gzip`;
      if (size > maxGzipBytes) this.error(report);
      this.info(report);
    },
  };
}
