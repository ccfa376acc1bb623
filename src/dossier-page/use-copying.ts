import { CITATION_FORMATS } from '../dossier/citation/formats.ts';
import type { Language } from '../dossier/model/languages.ts';
import { askBackground } from '../platform/messages/ask.ts';
import { pageTexts } from './texts.ts';

/** Returns a click handler for the copy buttons, which carry the id and format of the text to copy. */
export function useCopying(language: Language): (event: MouseEvent) => void {
  const { copied, notCopied } = pageTexts[language];
  return ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    const { copy, id } = button?.dataset ?? {};
    const as = ([...CITATION_FORMATS, 'mistake'] as const).find((one) => one === copy);
    if (!button || !id || !as) return;
    const say = (text: string) => {
      const status = button.parentElement?.querySelector('[role="status"]');
      if (status) status.textContent = text;
    };
    askBackground('copy', { id, as, language })
      .then((text) => navigator.clipboard.writeText(text))
      .then(
        () => say(copied),
        () => say(notCopied),
      );
  };
}
