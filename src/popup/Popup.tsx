import { entities, revision } from '../dossier/dossier.json';
import type { Language } from '../dossier/languages.ts';
import { DETAIL_LEVELS } from '../dossier/levels.ts';
import { browser } from '../platform/browser.ts';
import { formatDate } from '../platform/i18n.ts';
import type { ReadSettings } from '../platform/settings.ts';
import { BrokenSettings } from '../ui/BrokenSettings.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { settingsTexts } from '../ui/texts.ts';
import { useSettings } from '../ui/use-settings.ts';
import { useTheme } from '../ui/use-theme.ts';
import { Mentions } from './Mentions.tsx';
import { SilenceNotice } from './SilenceNotice.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import type { Silence } from './silence.ts';
import { popupTexts } from './texts.ts';
import { useFrames } from './use-frames.ts';

interface Props {
  readonly tabId: number;
  /** Why no script answers, if none does. */
  readonly silence: Silence;
  readonly isPrivate: boolean;
  readonly initial: ReadSettings;
  /** The keys of the command, '' where there are none. */
  readonly shortcut: string;
  readonly language: Language;
}

export function Popup({ tabId, silence, isPrivate, initial, shortcut, language }: Props) {
  const texts = popupTexts[language];
  const { names, levels } = settingsTexts[language];
  const { settings, broken, save } = useSettings(initial, isPrivate);
  const { frames, visit } = useFrames(tabId);
  useTheme(settings.theme);
  if (frames === null) return null;
  const top = frames.find((frame) => frame.top);
  return (
    <main>
      <header>
        <h1>Caveat</h1>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}>
          {texts.options}
        </button>
      </header>
      <BrokenSettings broken={broken} language={language} />
      {top?.readable ? (
        <>
          <section>
            <SiteSwitch site={top.site} settings={settings} save={save} language={language} />
          </section>
          <section>
            <h2>{texts.onThisPage}</h2>
            <ul class="mentions">
              {entities.map(({ id, name }) => (
                <Mentions key={id} entity={id} name={name} frames={frames} visit={visit} language={language} />
              ))}
            </ul>
          </section>
        </>
      ) : (
        <SilenceNotice silence={top ? 'document' : silence} tabId={tabId} language={language} />
      )}
      <section>
        <Choice
          name="detail"
          legend={names.detail}
          options={DETAIL_LEVELS.map((value) => ({ value, label: levels[value].name }))}
          value={settings.detail}
          onChange={(detail) => save('detail', detail)}
        />
        <p class="hint">{levels[settings.detail].shows}</p>
      </section>
      <section>
        <Switch label={names.paused} on={settings.paused} onChange={(paused) => save('paused', paused)} />
        {isPrivate && <p class="hint">{texts.privateHint}</p>}
      </section>
      <footer>
        <span>{texts.revision(formatDate(revision, language, 'short'))}</span>
        {shortcut && (
          <span>
            {texts.nextMention} <kbd>{shortcut}</kbd>
          </span>
        )}
      </footer>
    </main>
  );
}
