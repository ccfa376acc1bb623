import type { Browser as ExtensionApi } from 'webextension-polyfill';

// Functions for Session.inBackground. They are sent as text, so each has to be self-contained.

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

/** Starts listening for the next command, which `commandHeard` then waits for. */
export async function listenForCommand(api: ExtensionApi): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  Reflect.set(globalThis, 'commandHeard', promise);
  const listener = () => {
    api.commands.onCommand.removeListener(listener);
    resolve();
  };
  api.commands.onCommand.addListener(listener);
}

/** Waits until the background has received the command. A page that loads later is not the one it was meant for. */
export async function commandHeard(): Promise<void> {
  await Reflect.get(globalThis, 'commandHeard');
}

/** Dispatches the command to the background's listeners. Only Chromium has this undocumented `dispatch`. */
export async function fireCommand(api: ExtensionApi, command: string): Promise<void> {
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  const { onCommand } = api.commands;
  if (!('dispatch' in onCommand && typeof onCommand.dispatch === 'function'))
    throw new Error('Events have no dispatch method.');
  if (!('hasListeners' in onCommand && typeof onCommand.hasListeners === 'function'))
    throw new Error('Events have no hasListeners method.');
  // A background that has just started adds its listeners a moment later. The browser waits for that too.
  while (!onCommand.hasListeners()) await new Promise((resolve) => setTimeout(resolve, 10));
  onCommand.dispatch(command, tab);
}
