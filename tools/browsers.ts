/** Sees to it that the two browsers are there that the tests run in. */
import { execFileSync } from 'node:child_process';
import { findBrowser } from '../test/browser/find.ts';

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

function isMissing(name: keyof typeof PACKAGES): boolean {
  try {
    findBrowser(name);
    return false;
  } catch {
    return true;
  }
}

const browsers = ['chromium', 'firefox'] as const;
const missing = browsers.filter(isMissing).map((name) => PACKAGES[name]);
if (missing.length > 0 && process.platform === 'linux' && process.getuid?.() === 0) {
  console.log(`Installing ${missing.join(' and ')} with apt`);
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { stdio: 'inherit' });
}
// What is still missing is named here, with what to install.
for (const name of browsers) console.log(`${name}: ${findBrowser(name)}`);
