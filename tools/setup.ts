/** `npm run setup`: finds the browsers that `npm start` and `npm test` need, or installs them if possible. */
import { execFileSync, spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { type BrowserName, findBrowser } from './browser/find.ts';

const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Makes sure that browsers are installed. Installs missing ones with apt if run by root.
 * @throws Error with instructions if one is still missing
 */
export function ensureBrowsers(names: readonly BrowserName[]): void {
  const missing = names.filter((name) => !isInstalled(name)).map((name) => PACKAGES[name]);
  if (missing.length > 0 && process.getuid?.() === 0 && hasApt()) {
    console.log(`Not found: ${missing.join(' and ')}. Installing with apt, as root.`);
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...missing);
  }
  for (const name of names) findBrowser(name);
}

/** Runs apt-get silently. @throws Error with the end of its output if it fails */
function apt(...words: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync('apt-get', words, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return;
  const output = `${stdout}${stderr}`.trim().split('\n').slice(-10).join('\n');
  throw new Error(`apt-get ${words.join(' ')} failed: ${error ?? output}`);
}

function isInstalled(name: BrowserName): boolean {
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
