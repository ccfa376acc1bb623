import type { Language } from '../dossier/model/languages.ts';
import { browser } from '../platform/browser.ts';
import { popupTexts } from './texts.ts';

interface Props {
  readonly tabId: number;
  /** True if other frames have answered: the page may then have been open before Caveat, and will never answer. */
  readonly mayBeOld: boolean;
  readonly language: Language;
}

/** Says that the page itself has not answered yet. */
export function BusyNotice({ tabId, mayBeOld, language }: Props) {
  const texts = popupTexts[language];
  return (
    <section class="unavailable">
      <p class="hint" role="status">
        {texts.busy}
      </p>
      {mayBeOld && (
        <button type="button" onClick={() => void browser.tabs.reload(tabId)}>
          {texts.reload}
        </button>
      )}
    </section>
  );
}
