import { useLayoutEffect } from 'preact/hooks';
import type { Language } from '../dossier/languages.ts';

/** Tells screen readers and the browser what the page is written in, as soon as it is. */
export function useLanguage(language: Language): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
