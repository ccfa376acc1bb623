/** The browsers that `npm start` and `npm test` need: found, or installed where that is possible. */
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { type BrowserName, findBrowser } from '../test/browser/find.ts';

const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Sees to it that browsers are there. Root on a machine with apt gets them installed.
 * @throws where one is missing all the same, with what to install
 */
export function ensureBrowsers(names: readonly BrowserName[]): void {
  const missing = names.filter((name) => !isThere(name)).map((name) => PACKAGES[name]);
  if (missing.length > 0 && process.getuid?.() === 0 && hasApt()) {
    console.log(`Installing ${missing.join(' and ')} with apt`);
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { stdio: 'inherit' });
  }
  for (const name of names) findBrowser(name);
}

function isThere(name: BrowserName): boolean {
  try {
    return findBrowser(name) !== '';
  } catch {
    return false;
  }
}

function hasApt(): boolean {
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    ensureBrowsers(['chromium', 'firefox']);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
