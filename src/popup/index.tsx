/** Entry of the toolbar popup. It renders only once everything is loaded, so that nothing jumps. */
import '../card/theme.css';
import '../ui/page.css';
import '../ui/form-controls.css';
import './popup.css';
import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { loadHostAccess } from '../platform/host-access.ts';
import { languageFor } from '../platform/i18n.ts';
import { loadSettings } from '../platform/settings-store.ts';
import { loadShortcuts } from '../platform/shortcuts.ts';
import { showThemeEarly } from '../ui/use-theme.ts';
import { Popup } from './Popup.tsx';
import { findUnavailableReason } from './unavailable.ts';

async function start(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const isPrivate = tab?.incognito ?? false;
  const [settings, mayReadFiles, hostAccess, shortcuts] = await Promise.all([
    loadSettings(isPrivate),
    browser.extension.isAllowedFileSchemeAccess(),
    loadHostAccess(),
    loadShortcuts(),
  ]);
  const language = languageFor(settings.settings, browser.i18n.getUILanguage());
  document.documentElement.lang = language;
  render(
    <Popup
      tabId={tab?.id ?? browser.tabs.TAB_ID_NONE}
      unavailableReason={findUnavailableReason(tab?.url, mayReadFiles)}
      isPrivate={isPrivate}
      hostAccess={hostAccess}
      initial={settings}
      shortcut={shortcuts.find(({ name }) => name === 'next-mention')?.keys ?? ''}
      language={language}
    />,
    document.body,
  );
}

showThemeEarly();
void start();
