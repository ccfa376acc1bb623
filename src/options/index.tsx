/** The options page: wires. */
import '../card/theme.css';
import '../ui/page.css';
import './options.css';
import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { loadSettings } from '../platform/settings-store.ts';
import { Options } from './Options.tsx';

async function start(): Promise<void> {
  const isPrivate = browser.extension.inIncognitoContext ?? false;
  const [settings, commands] = await Promise.all([loadSettings(isPrivate), browser.commands.getAll()]);
  const named = commands.filter(({ description }) => description);
  render(
    <Options
      initial={settings}
      isPrivate={isPrivate}
      commands={named}
      browserLanguage={browser.i18n.getUILanguage()}
    />,
    document.body,
  );
}

void start();
