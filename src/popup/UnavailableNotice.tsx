import type { Language } from '../dossier/model/languages.ts';
import { browser } from '../platform/browser.ts';
import { popupTexts } from './texts.ts';
import { mayReloadHelp, type UnavailableReason } from './unavailable.ts';

interface Props {
  readonly reason: UnavailableReason;
  readonly tabId: number;
  readonly language: Language;
}

/** Says why nothing is marked on this page, with a button to reload it if that may help. */
export function UnavailableNotice({ reason, tabId, language }: Props) {
  const texts = popupTexts[language];
  return (
    <section class="unavailable">
      <p class="notice" role="status">
        {texts.unavailable[reason]}
      </p>
      {mayReloadHelp(reason) && (
        <button type="button" onClick={() => void browser.tabs.reload(tabId)}>
          {texts.reload}
        </button>
      )}
    </section>
  );
}
