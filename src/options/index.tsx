/** Entry of the options page. */
import '../card/theme.css';
import '../ui/page.css';
import '../ui/form-controls.css';
import './options.css';
import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { loadSettings } from '../platform/settings-store.ts';
import { loadShortcuts } from '../platform/shortcuts.ts';
import { showThemeEarly } from '../ui/use-theme.ts';
import { Options } from './Options.tsx';

async function start(): Promise<void> {
  const isPrivate = browser.extension.inIncognitoContext ?? false;
  const [settings, shortcuts] = await Promise.all([loadSettings(isPrivate), loadShortcuts()]);
  render(
    <Options
      initial={settings}
      isPrivate={isPrivate}
      shortcuts={shortcuts}
      browserLanguage={browser.i18n.getUILanguage()}
    />,
    document.body,
  );
}

showThemeEarly();
void start();
