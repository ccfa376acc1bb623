/** The ports that frames and popups open, as the background meets them. */
import { vi } from 'vitest';
import type { Runtime } from '../../../src/platform/browser.ts';

/** An event's listeners, and a way to fire it. */
function fakeEvent<A extends unknown[]>() {
  const listeners = new Set<(...args: A) => unknown>();
  return {
    event: {
      addListener: (listener: (...args: A) => unknown) => void listeners.add(listener),
      removeListener: (listener: (...args: A) => unknown) => void listeners.delete(listener),
      hasListener: (listener: (...args: A) => unknown) => listeners.has(listener),
    },
    fire(...args: A) {
      for (const listener of listeners) listener(...args);
    },
  };
}

/** A port, and what its other end can do. */
export function fakePort(sender: Runtime.MessageSender, name = '') {
  const messages = fakeEvent<[unknown, Runtime.Port]>();
  const ends = fakeEvent<[Runtime.Port]>();
  const disconnect = vi.fn<() => void>();
  const postMessage = vi.fn<(message: unknown) => void>();
  const port: Runtime.Port = {
    ...{ name, sender, disconnect, postMessage },
    ...{ onMessage: messages.event, onDisconnect: ends.event },
  };
  return {
    port,
    disconnect,
    heard: () => postMessage.mock.calls.map(([message]) => message),
    send: (message: unknown) => messages.fire(message, port),
    close: () => ends.fire(port),
  };
}

/** The sender of a frame's messages, as the browser describes it. */
export function frameSender(frameId: number, tabId = 1): Runtime.MessageSender {
  const tab = { id: tabId, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
  return { frameId, tab, url: 'https://example.org/' };
}

/** A frame's word on itself. */
export const claimOf = (frame: string, mentions = 1) => ({
  ...{ frame, cameAt: 0, site: 'example.org', readable: true },
  ...{ counts: { chip: mentions }, more: [], meddles: false, visited: null },
});
