/** Entry of the page with the full dossier. */
import '../card/theme.css';
import '../ui/page.css';
import '../card/content.css';
import '../card/detail.css';
import '../card/fold.css';
import '../card/origins.css';
import './contents.css';
import './dossier-page.css';
import './parts.css';
import './print.css';
import { render } from 'preact';
import bundledDossier from '../dossier/model/dossier.json';
import bundledLock from '../dossier/model/dossier.lock.json';
import { parseLock } from '../dossier/model/lock.ts';
import { parseDossier } from '../dossier/validate/validate.ts';
import { browser } from '../platform/browser.ts';
import { REPORT_ADDRESS } from '../platform/project.ts';
import { loadSettings } from '../platform/settings-store.ts';
import { versions } from '../platform/versions.ts';
import { showThemeEarly } from '../ui/use-theme.ts';
import { App } from './App.tsx';

async function start(): Promise<void> {
  const isPrivate = browser.extension.inIncognitoContext ?? false;
  const app = {
    dossier: parseDossier(bundledDossier),
    lock: parseLock(bundledLock),
    initial: await loadSettings(isPrivate),
    isPrivate,
    browserLanguage: browser.i18n.getUILanguage(),
    reporting: {
      address: REPORT_ADDRESS,
      versions: versions(browser.runtime.getManifest().version, navigator.userAgent),
    },
  };
  render(<App {...app} />, document.body);
}

showThemeEarly();
void start();
