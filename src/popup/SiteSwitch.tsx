import type { Language } from '../dossier/model/languages.ts';
import type { Settings } from '../platform/settings.ts';
import { Switch } from '../ui/Switch.tsx';
import type { UsedSettings } from '../ui/use-settings.ts';
import { popupTexts } from './texts.ts';

interface Props {
  readonly site: string;
  readonly settings: Settings;
  readonly save: UsedSettings['save'];
  readonly language: Language;
}

export function SiteSwitch({ site, settings: { sitesOff, paused }, save, language }: Props) {
  const texts = popupTexts[language];
  if (site === '') return <p class="hint">{texts.noSite}</p>;
  const others = sitesOff.filter((other) => other !== site);
  return (
    <>
      <Switch
        label={texts.site(site)}
        on={others.length === sitesOff.length}
        onChange={(on) => save('sitesOff', on ? others : [...others, site])}
      />
      {paused && <p class="hint">{texts.pausedHint}</p>}
    </>
  );
}
