import { revision } from '../dossier/model/dossier.json';
import { LANGUAGES } from '../dossier/model/languages.ts';
import { formatDate, languageFor } from '../platform/i18n.ts';
import type { ReadSettings } from '../platform/settings.ts';
import type { Shortcut } from '../platform/shortcuts.ts';
import { Choice } from '../ui/Choice.tsx';
import { DetailChoice } from '../ui/DetailChoice.tsx';
import { SettingsProblems } from '../ui/SettingsProblems.tsx';
import { Switch } from '../ui/Switch.tsx';
import { settingsTexts } from '../ui/texts.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useSettings } from '../ui/use-settings.ts';
import { useTheme } from '../ui/use-theme.ts';
import { SettingsFile } from './SettingsFile.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { SitesOff } from './SitesOff.tsx';
import { optionsTexts } from './texts.ts';

interface Props {
  readonly initial: ReadSettings;
  readonly isPrivate: boolean;
  readonly shortcuts: readonly Shortcut[];
  /** The language of the browser itself, such as "en-GB". */
  readonly browserLanguage: string;
}

export function Options({ initial, isPrivate, shortcuts, browserLanguage }: Props) {
  const { settings, broken, refusal, save } = useSettings(initial, isPrivate);
  const language = languageFor(settings, browserLanguage);
  const texts = optionsTexts[language];
  const { names } = settingsTexts[language];
  useTheme(settings.theme, isPrivate);
  useLanguage(language, texts.title);
  return (
    <main>
      <h1>{texts.title}</h1>
      <p class="hint">{isPrivate ? texts.privateHint : texts.lead}</p>
      <SettingsProblems broken={broken} refusal={refusal} language={language} />
      <section>
        <DetailChoice detail={settings.detail} onChange={(detail) => save('detail', detail)} language={language} />
      </section>
      <section>
        <Choice
          name="which"
          legend={names.which}
          options={(['all', 'first', 'none'] as const).map((value) => ({ value, ...texts.which[value] }))}
          value={settings.which}
          onChange={(which) => save('which', which)}
        />
      </section>
      <section>
        <SitesOff sites={settings.sitesOff} save={(sites) => save('sitesOff', sites)} language={language} />
        <Switch label={names.paused} on={settings.paused} onChange={(paused) => save('paused', paused)} />
      </section>
      <section>
        <Switch label={names.badge} on={settings.badge} onChange={(badge) => save('badge', badge)} />
      </section>
      <section>
        <Choice
          name="theme"
          legend={names.theme}
          options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: texts.theme[value] }))}
          value={settings.theme}
          onChange={(theme) => save('theme', theme)}
        />
      </section>
      <section>
        <Choice
          name="language"
          legend={names.language}
          options={(['browser', ...LANGUAGES] as const).map((value) => ({ value, label: texts.language[value] }))}
          value={settings.language}
          onChange={(chosen) => save('language', chosen)}
        />
      </section>
      <section>
        <Shortcuts initial={shortcuts} language={language} />
      </section>
      <section>
        <h2>{texts.dossier}</h2>
        <p>
          <a href="../dossier-page/index.html">{texts.dossierLink(formatDate(revision, language))}</a>
        </p>
        <p class="hint">{texts.dossierHint}</p>
      </section>
      <section>
        <SettingsFile settings={settings} isPrivate={isPrivate} language={language} />
      </section>
    </main>
  );
}
