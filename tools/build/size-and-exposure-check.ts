import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

interface Limits {
  /** Path of the built content script below the build's folder. */
  readonly contentScript: string;
  readonly maxGzipBytes: number;
  /** The one file that the content script loads later. */
  readonly reader: string;
}

/** Fails the build where what was promised to every page does not hold. */
export function checkBuild({ contentScript, maxGzipBytes, reader }: Limits): Plugin {
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
      const { web_accessible_resources: accessible, browser_specific_settings: firefox } = JSON.parse(
        readFileSync(manifestPath, 'utf8'),
      );
      if (!isHidden(accessible, reader, firefox !== undefined))
        this.error('web_accessible_resources would let any page find out that the extension is there');
      if (!existsSync(resolve(folder, reader))) this.error(`the build has written no ${reader}`);
      const size = gzipSync(readFileSync(resolve(folder, contentScript)), { level: 9 }).length;
      const report = `content script: ${size} of at most ${maxGzipBytes} bytes gzip`;
      if (size > maxGzipBytes) this.error(report);
      this.info(report);
    },
  };
}

/**
 * Whether pages can get one file only, and under no address that they could know. Firefox has no `use_dynamic_url`: the
 * addresses of extensions are made up for each profile there.
 */
function isHidden(accessible: unknown, file: string, isFirefox: boolean): boolean {
  if (!Array.isArray(accessible) || accessible.length !== 1) return false;
  const [{ resources, use_dynamic_url: isDynamic }] = accessible;
  return JSON.stringify(resources) === JSON.stringify([file]) && (isFirefox || isDynamic === true);
}
