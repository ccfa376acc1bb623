/** `npm run setup`: the browsers that `npm start` and `npm test` need are found, or installed where that is possible. */
import { execFileSync, spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { type BrowserName, findBrowser } from './browser/find.ts';

const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Sees to it that browsers are there. Root on a machine with apt gets them installed.
 * @throws where one is missing all the same, with what to install
 */
export function ensureBrowsers(names: readonly BrowserName[]): void {
  const missing = names.filter((name) => !isThere(name)).map((name) => PACKAGES[name]);
  if (missing.length > 0 && process.getuid?.() === 0 && hasApt()) {
    console.log(`Not found: ${missing.join(' and ')}. Installing with apt, as you are root on a machine that has it.`);
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...missing);
  }
  for (const name of names) findBrowser(name);
}

/** @throws with the end of what apt says, where that fails; else it has nothing to say to anybody */
function apt(...words: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync('apt-get', words, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return;
  const said = `${stdout}${stderr}`.trim().split('\n').slice(-10).join('\n');
  throw new Error(`apt-get ${words.join(' ')} failed: ${error ?? said}`);
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
