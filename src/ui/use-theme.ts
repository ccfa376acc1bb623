import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../platform/settings.ts';

/**
 * A copy of the theme: the settings are there only after the first picture, which would flash in the wrong one. Not of
 * private windows, of which nothing is kept.
 */
const COPY = 'theme';

/** Shows the theme of the last time; to be called before anything is awaited. */
export function showThemeEarly(): void {
  const theme = localStorage.getItem(COPY);
  if (theme === 'light' || theme === 'dark') show(theme);
}

/** Shows a page of ours in the reader's theme. */
export function useTheme(theme: Settings['theme'], isPrivate: boolean): void {
  useLayoutEffect(() => {
    show(theme);
    if (!isPrivate) localStorage.setItem(COPY, theme);
  }, [theme, isPrivate]);
}

function show(theme: Settings['theme']): void {
  document.documentElement.style.colorScheme = theme === 'system' ? 'light dark' : theme;
}
