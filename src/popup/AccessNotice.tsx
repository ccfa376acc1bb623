import { useState } from 'preact/hooks';
import type { Language } from '../dossier/model/languages.ts';
import { type HostAccess, requestHostAccess } from '../platform/host-access.ts';
import { popupTexts } from './texts.ts';

/** By then the browser has refused to ask, if it does, in ms. */
const REFUSAL = 200;

interface Props {
  readonly access: Exclude<HostAccess, 'all'>;
  readonly language: Language;
}

/** Says that access to web pages was taken back, of all or most, with the button that asks for it. */
export function AccessNotice({ access, language }: Props) {
  const texts = popupTexts[language];
  const [isRefused, setRefused] = useState(false);
  const ask = async () => {
    setRefused(false);
    // In the click itself, or the browser refuses.
    const answer = requestHostAccess().catch((error: unknown) => {
      console.warn('Caveat: the browser does not ask for access:', error);
      return false;
    });
    const isOpen = new Promise<null>((resolve) => setTimeout(resolve, REFUSAL, null));
    const known = await Promise.race([answer, isOpen]);
    // The question would stand behind the popup.
    if (known === null) window.close();
    // Where that did not close it, the answer is still to come.
    setRefused(!(await answer));
  };
  return (
    <section class="silence">
      <p class="notice" role="status">
        {texts.noAccess[access]}
      </p>
      <button type="button" onClick={() => void ask()}>
        {texts.askAccess}
      </button>
      {isRefused && (
        <p class="hint" role="alert">
          {texts.accessRefused}
        </p>
      )}
    </section>
  );
}
