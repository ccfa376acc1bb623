/** The background script. It only wires and keeps no state: browsers stop it when idle and restart it for events. */
import { browser } from '../platform/browser.ts';
import { backgroundContract } from '../platform/messages/background.ts';
import { receive } from '../platform/messages/receive.ts';
import { onSettingsChanged } from '../platform/settings-store.ts';
import { createBadges } from './badge.ts';
import { createDossierService } from './dossier.tsx';
import { createHandlers } from './handlers.ts';
import { takePort } from './ports.ts';
import { endPrivateSession, tellPrivateTabs } from './private.ts';
import { createTabs } from './tabs.ts';
import { tellFrames } from './tell-frames.ts';
import { visitNext } from './visit.ts';

const { signal } = new AbortController();
const badges = createBadges();
const tabs = createTabs(tellFrames, badges.show);

receive(backgroundContract, createHandlers(tabs, createDossierService()), signal);
onSettingsChanged((names) => {
  if (names.includes('badge')) void badges.refreshAll(tabs);
  void tellPrivateTabs(tabs);
}, signal);
browser.runtime.onConnect.addListener((port) => {
  takePort(port, tabs, browser.runtime.getURL(''));
  // Reading lastError keeps Chromium from logging it: the page of a frame may go into the back/forward cache.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
});
browser.commands.onCommand.addListener((command, tab) => {
  if (tab?.id !== undefined) void visitNext(tabs, tab.id, command === 'previous-mention' ? 'previous' : 'next');
});
browser.windows.onRemoved.addListener(() => void endPrivateSession());
