import { LANGUAGES } from '../dossier/languages.ts';
import { DETAIL_LEVELS } from '../dossier/levels.ts';
import { languageFor } from '../platform/i18n.ts';
import type { ReadSettings } from '../platform/settings.ts';
import { BrokenSettings } from '../ui/BrokenSettings.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { settingsTexts } from '../ui/texts.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useSettings } from '../ui/use-settings.ts';
import { useTheme } from '../ui/use-theme.ts';
import { SitesOff } from './SitesOff.tsx';
import { optionsTexts } from './texts.ts';

interface Props {
  readonly initial: ReadSettings;
  readonly isPrivate: boolean;
  readonly commands: readonly { readonly description?: string; readonly shortcut?: string }[];
  /** The browser's own, such as "en-GB". */
  readonly browserLanguage: string;
}

export function Options({ initial, isPrivate, commands, browserLanguage }: Props) {
  const { settings, broken, save } = useSettings(initial, isPrivate);
  const language = languageFor(settings, browserLanguage);
  const texts = optionsTexts[language];
  const { names, levels } = settingsTexts[language];
  useTheme(settings.theme);
  useLanguage(language);
  return (
    <main>
      <h1>{texts.title}</h1>
      <p class="hint">{isPrivate ? texts.privateHint : texts.lead}</p>
      <BrokenSettings broken={broken} language={language} />
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
        <Choice
          name="which"
          legend={names.which}
          options={(['all', 'first'] as const).map((value) => ({ value, label: texts.which[value] }))}
          value={settings.which}
          onChange={(which) => save('which', which)}
        />
      </section>
      <section>
        <SitesOff sites={settings.sitesOff} save={(sites) => save('sitesOff', sites)} language={language} />
        <Switch label={names.paused} on={settings.paused} onChange={(paused) => save('paused', paused)} />
      </section>
      <section>
        <h2>{names.badge}</h2>
        <Switch label={texts.badge} on={settings.badge} onChange={(badge) => save('badge', badge)} />
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
        <h2>{texts.shortcuts}</h2>
        <dl>
          {commands.map(({ description, shortcut }) => (
            <div key={description}>
              <dt>{description}</dt>
              <dd>{shortcut || texts.noShortcut}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">{texts.shortcutHint}</p>
      </section>
    </main>
  );
}
