/** The keys of the commands: the browser keeps them, and only there can they be changed. */
import { browser } from './browser.ts';

export interface Shortcut {
  /** The command, as the manifest names it. */
  readonly name: string;
  /** What it does, in the language of the browser. */
  readonly description: string;
  /** '' where it has no keys. */
  readonly keys: string;
}

/** The commands that say what they do. */
export async function loadShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name && description ? { name, description, keys: shortcut ?? '' } : [],
  );
}

/** Opens the browser's page where they can be changed; false where it does not let us. */
export async function openShortcutSettings(): Promise<boolean> {
  try {
    // Firefox has a call for it since 137, Chromium an address.
    if ('openShortcutSettings' in browser.commands) await browser.commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
