import { revision } from '../dossier/model/dossier.json';
import type { Language } from '../dossier/model/languages.ts';
import { browser } from '../platform/browser.ts';
import type { HostAccess } from '../platform/host-access.ts';
import { formatDate } from '../platform/i18n.ts';
import type { ReadSettings } from '../platform/settings.ts';
import { DetailChoice } from '../ui/DetailChoice.tsx';
import { SettingsProblems } from '../ui/SettingsProblems.tsx';
import { Switch } from '../ui/Switch.tsx';
import { settingsTexts } from '../ui/texts.ts';
import { useSettings } from '../ui/use-settings.ts';
import { useTheme } from '../ui/use-theme.ts';
import { AccessNotice } from './AccessNotice.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import { ShortcutRow } from './ShortcutRow.tsx';
import { popupTexts } from './texts.ts';
import { mayReloadHelp, type UnavailableReason } from './unavailable.ts';
import { useFocusHeir } from './use-focus-heir.ts';
import { useFrames } from './use-frames.ts';
import { useHostAccess } from './use-host-access.ts';

interface Props {
  readonly tabId: number;
  /** The reason to give if no content script answers. */
  readonly unavailableReason: UnavailableReason;
  readonly isPrivate: boolean;
  readonly hostAccess: HostAccess;
  readonly initial: ReadSettings;
  /** The keys of the next-mention command; '' if it has none. */
  readonly shortcut: string;
  readonly language: Language;
}

export function Popup({ tabId, unavailableReason, isPrivate, hostAccess, initial, shortcut, language }: Props) {
  const texts = popupTexts[language];
  const { names } = settingsTexts[language];
  const { settings, broken, refusal, save } = useSettings(initial, isPrivate);
  const { frames, isAnswered, isLate, visit } = useFrames(tabId);
  const access = useHostAccess(hostAccess);
  useTheme(settings.theme, isPrivate);
  useFocusHeir(isAnswered);
  if (!isAnswered && !isLate) return null;
  // Missing access explains why no script answers, except on pages where access would not help.
  const isExplained = access !== 'all' && !frames.some(({ top }) => top) && mayReloadHelp(unavailableReason);
  return (
    <main>
      <header>
        <div>
          <h1>Caveat</h1>
          <a href="../dossier-page/index.html" target="_blank" rel="noopener">
            {texts.revision(formatDate(revision, language, 'short'))}
          </a>
        </div>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}>
          {texts.options}
        </button>
      </header>
      <SettingsProblems broken={broken} refusal={refusal} language={language} />
      {access !== 'all' && <AccessNotice access={access} language={language} />}
      {!isExplained && (
        <OnThisPage {...{ tabId, unavailableReason, frames, isAnswered, visit, settings, save, language }} />
      )}
      <section>
        <DetailChoice detail={settings.detail} onChange={(detail) => save('detail', detail)} language={language} />
      </section>
      <section>
        <Switch label={names.paused} on={settings.paused} onChange={(paused) => save('paused', paused)} />
        <Switch label={names.badge} on={settings.badge} onChange={(badge) => save('badge', badge)} />
        {isPrivate && <p class="hint">{texts.privateHint}</p>}
      </section>
      <footer>
        <ShortcutRow keys={shortcut} language={language} />
      </footer>
    </main>
  );
}
