import type { Language } from '../dossier/languages.ts';
import { requestHostAccess } from '../platform/host-access.ts';
import { popupTexts } from './texts.ts';

/** Says that access to web pages was taken back, with the button that asks for it. */
export function AccessNotice({ language }: { readonly language: Language }) {
  const texts = popupTexts[language];
  return (
    <section class="silence">
      <p class="notice" role="status">
        {texts.noAccess}
      </p>
      <button
        type="button"
        onClick={() => {
          // In the click itself, or the browser refuses; its question would stand behind the popup.
          void requestHostAccess();
          window.close();
        }}
      >
        {texts.askAccess}
      </button>
    </section>
  );
}
