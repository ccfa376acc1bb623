import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

interface Limits {
  /** The path of the built content script, relative to the build's folder. */
  readonly contentScript: string;
  readonly maxGzipBytes: number;
  /** The only files that pages load later: their paths, and how many bytes each may have. */
  readonly lateModules: Readonly<Record<string, number>>;
}

/** Fails the build if a script in pages is too large, or if pages could detect the extension. */
export function checkBuild({ contentScript, maxGzipBytes, lateModules }: Limits): Plugin {
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
      if (!existsSync(manifestPath)) this.error('the build has not written a manifest');
      const { web_accessible_resources: accessible, browser_specific_settings: firefox } = JSON.parse(
        readFileSync(manifestPath, 'utf8'),
      );
      if (!isHidden(accessible, Object.keys(lateModules), firefox !== undefined))
        this.error('web_accessible_resources would let any page detect the extension');
      const size = gzipSync(readFileSync(resolve(folder, contentScript)), { level: 9 }).length;
      const report = `content script: ${size} of at most ${maxGzipBytes} bytes gzip`;
      if (size > maxGzipBytes) this.error(report);
      this.info(report);
      for (const [path, maxBytes] of Object.entries(lateModules)) {
        const { length } = readFileSync(resolve(folder, path));
        if (length > maxBytes) this.error(`${path}: ${length} of at most ${maxBytes} bytes`);
      }
    },
  };
}

/**
 * Returns true if pages can load only these files, at addresses that they cannot know. Firefox has no `use_dynamic_url`,
 * but there the addresses of extensions are random in each profile.
 */
function isHidden(accessible: unknown, files: readonly string[], isFirefox: boolean): boolean {
  if (!Array.isArray(accessible) || accessible.length !== 1) return false;
  const [{ resources, use_dynamic_url: isDynamic }] = accessible;
  return JSON.stringify(resources) === JSON.stringify(files) && (isFirefox || isDynamic === true);
}
