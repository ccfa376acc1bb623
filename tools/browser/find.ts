import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Candidates {
  env: string;
  commands: string[];
  applications: string[];
  advice: string;
}

// Google Chrome is left out on purpose: its branded builds refuse extensions from the command line.
const candidates: Record<BrowserName, Candidates> = {
  chromium: {
    env: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    applications: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    advice:
      'Install Chromium 140 or newer ("apt install chromium", "brew install --cask chromium"). Google Chrome does not work.',
  },
  firefox: {
    env: 'FIREFOX',
    commands: ['firefox', 'firefox-esr'],
    applications: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    advice: 'Install Firefox 150 or newer ("apt install firefox-esr", "brew install --cask firefox").',
  },
};

/** Returns the path of an installed browser. Downloads nothing. @throws Error with advice if there is none */
export function findBrowser(name: BrowserName): string {
  const { env, commands, applications, advice } = candidates[name];
  const chosen = process.env[env];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${env} is set to ${chosen}, which does not exist.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...applications];
  const found = paths.find((path) => existsSync(path));
  if (found) return found;
  throw new Error(`${name} was not found. ${advice} Or set ${env} to the path of its executable.`);
}
