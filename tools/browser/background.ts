import type { Browser as ExtensionApi } from 'webextension-polyfill';

// Functions for Session.inBackground: sent as text, so each has to be complete in itself.

export async function badgeInFront(api: ExtensionApi): Promise<string> {
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) throw new Error('No tab is in front.');
  return api.action.getBadgeText({ tabId: tab.id });
}

export async function shortcutOf(api: ExtensionApi, command: string): Promise<string> {
  const shortcut = (await api.commands.getAll()).find(({ name }) => name === command)?.shortcut;
  if (!shortcut) throw new Error(`The command ${command} has no shortcut.`);
  return shortcut;
}

/** Listens for the next command, for `commandHeard` to wait for. */
export async function listenForCommand(api: ExtensionApi): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  Reflect.set(globalThis, 'commandHeard', promise);
  const listener = () => {
    api.commands.onCommand.removeListener(listener);
    resolve();
  };
  api.commands.onCommand.addListener(listener);
}

/** Waits until the command has come to the background, after which a page that comes is another than it was meant for. */
export async function commandHeard(): Promise<void> {
  await Reflect.get(globalThis, 'commandHeard');
}

/** Lets the listeners of the background have the command; dispatch is there in Chromium only, and undocumented. */
export async function fireCommand(api: ExtensionApi, command: string): Promise<void> {
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  const { onCommand } = api.commands;
  if (!('dispatch' in onCommand && typeof onCommand.dispatch === 'function'))
    throw new Error('Events have no dispatch.');
  if (!('hasListeners' in onCommand && typeof onCommand.hasListeners === 'function'))
    throw new Error('Events do not say whether somebody listens.');
  // A background that has just been started listens a moment later; the browser waits for that as well.
  while (!onCommand.hasListeners()) await new Promise((resolve) => setTimeout(resolve, 10));
  onCommand.dispatch(command, tab);
}
