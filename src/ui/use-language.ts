import { useLayoutEffect } from 'preact/hooks';
import type { Language } from '../dossier/model/languages.ts';

/** Sets the document's language, for screen readers and the browser, and its title. */
export function useLanguage(language: Language, title: string): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
