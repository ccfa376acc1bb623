/** The keys of the commands: the browser keeps them, and only there can they be changed. */
import { browser } from './browser.ts';
import { type CommandName, isCommand } from './commands.ts';

export interface Shortcut {
  readonly name: CommandName;
  /** '' where it has no keys. */
  readonly keys: string;
}

/** Those of the manifest: the browser adds one that opens the popup. */
export async function loadShortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ name, shortcut }) => (isCommand(name) ? { name, keys: shortcut ?? '' } : []));
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
