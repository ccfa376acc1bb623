import type { Language } from '../dossier/model/languages.ts';
import { browser } from '../platform/browser.ts';
import { helpsToReload, type Silence } from './silence.ts';
import { popupTexts } from './texts.ts';

interface Props {
  readonly silence: Silence;
  readonly tabId: number;
  readonly language: Language;
}

/** Says why nothing is marked here, with the button that helps where one does. */
export function SilenceNotice({ silence, tabId, language }: Props) {
  const texts = popupTexts[language];
  return (
    <section class="silence">
      <p class="notice" role="status">
        {texts.silence[silence]}
      </p>
      {helpsToReload(silence) && (
        <button type="button" onClick={() => void browser.tabs.reload(tabId)}>
          {texts.reload}
        </button>
      )}
    </section>
  );
}
