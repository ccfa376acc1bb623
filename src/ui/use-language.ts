import { useEffect } from 'preact/hooks';
import type { Language } from '../dossier/languages.ts';

/** Tells screen readers and the browser what the page is written in. */
export function useLanguage(language: Language): void {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
