import { useState } from 'preact/hooks';
import type { Language } from '../dossier/model/languages.ts';
import { type HostAccess, requestHostAccess } from '../platform/host-access.ts';
import { popupTexts } from './texts.ts';

/** A browser that refuses to ask does so within this time, in ms. */
const REFUSAL_MS = 200;

interface Props {
  readonly access: Exclude<HostAccess, 'all'>;
  readonly language: Language;
}

/** Says that Caveat lacks access to all or most web pages, with a button that asks for it. */
export function AccessNotice({ access, language }: Props) {
  const texts = popupTexts[language];
  const [isRefused, setRefused] = useState(false);
  const ask = async () => {
    setRefused(false);
    // The browser refuses unless it is asked synchronously in the click.
    const answer = requestHostAccess().catch((error: unknown) => {
      console.warn('Caveat: the browser refused to ask for access:', error);
      return false;
    });
    const isAsking = new Promise<null>((resolve) => setTimeout(resolve, REFUSAL_MS, null));
    const result = await Promise.race([answer, isAsking]);
    // The popup would cover the browser's question.
    if (result === null) window.close();
    // If the popup could not be closed, the answer is still to come.
    setRefused(!(await answer));
  };
  return (
    <section class="unavailable">
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
