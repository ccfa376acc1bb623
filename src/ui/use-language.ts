import { useLayoutEffect } from 'preact/hooks';
import type { Language } from '../dossier/model/languages.ts';

/** Tells screen readers and the browser what the page is written in, and its title in that, as soon as it is. */
export function useLanguage(language: Language, title: string): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
