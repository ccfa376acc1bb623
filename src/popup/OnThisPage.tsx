import { entities } from '../dossier/model/dossier.json';
import type { Language } from '../dossier/model/languages.ts';
import { isOn, type Settings } from '../platform/settings.ts';
import type { UsedSettings } from '../ui/use-settings.ts';
import { BusyNotice } from './BusyNotice.tsx';
import { Mentions } from './Mentions.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { popupTexts } from './texts.ts';
import { UnavailableNotice } from './UnavailableNotice.tsx';
import type { UnavailableReason } from './unavailable.ts';
import type { UsedFrames } from './use-frames.ts';

interface Props extends Pick<UsedFrames, 'frames' | 'isAnswered' | 'visit'>, Pick<UsedSettings, 'save'> {
  readonly tabId: number;
  readonly unavailableReason: UnavailableReason;
  readonly settings: Settings;
  readonly language: Language;
}

/** The switch for the site and the mentions on the page, or a notice that explains why there are none. */
export function OnThisPage({ tabId, unavailableReason, frames, isAnswered, visit, settings, save, language }: Props) {
  const texts = popupTexts[language];
  if (!isAnswered) return <BusyNotice tabId={tabId} mayBeOld={frames.length > 0} language={language} />;
  const top = frames.find((frame) => frame.top);
  if (!top?.readable)
    return <UnavailableNotice reason={top ? 'document' : unavailableReason} tabId={tabId} language={language} />;
  const isRead = isOn(settings, top.site);
  return (
    <>
      <section>
        <SiteSwitch site={top.site} settings={settings} save={save} language={language} />
      </section>
      <section>
        <h2>{texts.onThisPage}</h2>
        {frames.some(({ meddles }) => meddles) && <p>{texts.meddles}</p>}
        <ul class="mentions">
          {entities.map(({ id, name }) => (
            <Mentions key={id} entity={id} name={name} isRead={isRead} {...{ frames, visit, language }} />
          ))}
        </ul>
      </section>
    </>
  );
}
