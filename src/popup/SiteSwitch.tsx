import { useState } from 'preact/hooks';
import type { Language } from '../dossier/model/languages.ts';
import type { Settings } from '../platform/settings.ts';
import { isFull, MAX_SITES_OFF } from '../platform/sites-off.ts';
import { Switch } from '../ui/Switch.tsx';
import { settingsTexts } from '../ui/texts.ts';
import type { UsedSettings } from '../ui/use-settings.ts';
import { popupTexts } from './texts.ts';

interface Props {
  readonly site: string;
  readonly settings: Settings;
  readonly save: UsedSettings['save'];
  readonly language: Language;
}

/** Switches a site off and on again, or says why it has none or cannot. */
export function SiteSwitch({ site, settings: { sitesOff, paused }, save, language }: Props) {
  const texts = popupTexts[language];
  // A new object each time: a repeated refusal rerenders too, so that the switch shows the stored value again.
  const [refused, setRefused] = useState<object | null>(null);
  if (site === '') return <p class="hint">{texts.noSite}</p>;
  const others = sitesOff.filter((other) => other !== site);
  return (
    <>
      <Switch
        label={texts.site(site)}
        on={others.length === sitesOff.length}
        onChange={(on) => {
          const isRefused = !on && isFull(others);
          setRefused(isRefused ? {} : null);
          if (!isRefused) void save('sitesOff', on ? others : [...others, site]);
        }}
      />
      {refused && isFull(others) && (
        <p class="hint" role="alert">
          {settingsTexts[language].sitesFull(MAX_SITES_OFF)}
        </p>
      )}
      {paused && <p class="hint">{texts.pausedHint}</p>}
    </>
  );
}
