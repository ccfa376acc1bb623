import { useLayoutEffect, useRef } from 'preact/hooks';
import { CITATION_FORMATS } from '../dossier/citation/formats.ts';
import type { Language } from '../dossier/model/languages.ts';
import { askBackground } from '../platform/messages/ask.ts';
import { pageTexts } from './texts.ts';

/** The result of the last copy, and the element beside its button that says so. */
interface Outcome {
  readonly status: Element;
  readonly text: 'copied' | 'notCopied';
}

/** Returns a click handler for the copy buttons, which carry the id and format of the text to copy. */
export function useCopying(language: Language): (event: MouseEvent) => void {
  const last = useRef<Outcome | null>(null);
  useLayoutEffect(() => {
    if (last.current) last.current.status.textContent = pageTexts[language][last.current.text];
  }, [language]);
  return ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    const { copy, id } = button?.dataset ?? {};
    const as = ([...CITATION_FORMATS, 'mistake'] as const).find((one) => one === copy);
    const status = button?.parentElement?.querySelector('[role="status"]');
    if (!status || !id || !as) return;
    const say = (text: Outcome['text']) => {
      // The clipboard no longer holds the one before.
      if (last.current) last.current.status.textContent = '';
      last.current = { status, text };
      status.textContent = pageTexts[language][text];
    };
    askBackground('copy', { id, as, language })
      .then((text) => navigator.clipboard.writeText(text))
      .then(
        () => say('copied'),
        () => say('notCopied'),
      );
  };
}
