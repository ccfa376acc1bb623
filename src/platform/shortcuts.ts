/** The keyboard shortcuts of the commands. The browser keeps them, and they can only be changed there. */
import { browser } from './browser.ts';
import { type CommandName, isCommand } from './commands.ts';

export interface Shortcut {
  readonly name: CommandName;
  /** '' if the command has no shortcut. */
  readonly keys: string;
}

/** Loads the shortcuts of the manifest's commands, without the browser's own, which opens the popup. */
export async function loadShortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ name, shortcut }) => (isCommand(name) ? { name, keys: shortcut ?? '' } : []));
}

/** Opens the browser's page for changing shortcuts. Resolves to false if the browser does not allow that. */
export async function openShortcutSettings(): Promise<boolean> {
  try {
    // Firefox has an API for it since 137, Chromium an address.
    if ('openShortcutSettings' in browser.commands) await browser.commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
