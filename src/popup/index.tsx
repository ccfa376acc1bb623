/** The toolbar popup: wires, and renders once it knows what is so. */
import '../card/theme.css';
import '../ui/page.css';
import './popup.css';
import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { languageFor } from '../platform/i18n.ts';
import { loadSettings } from '../platform/settings-store.ts';
import { Popup } from './Popup.tsx';
import { explainSilence } from './silence.ts';

async function start(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const isPrivate = tab?.incognito ?? false;
  const [settings, mayReadFiles, commands] = await Promise.all([
    loadSettings(isPrivate),
    browser.extension.isAllowedFileSchemeAccess(),
    browser.commands.getAll(),
  ]);
  const language = languageFor(settings.settings, browser.i18n.getUILanguage());
  document.documentElement.lang = language;
  render(
    <Popup
      tabId={tab?.id ?? browser.tabs.TAB_ID_NONE}
      silence={explainSilence(tab?.url, mayReadFiles)}
      isPrivate={isPrivate}
      initial={settings}
      shortcut={commands.find(({ name }) => name === 'next-mention')?.shortcut ?? ''}
      language={language}
    />,
    document.body,
  );
}

void start();
