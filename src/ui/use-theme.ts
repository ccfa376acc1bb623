import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../platform/settings.ts';

/**
 * A copy of the theme: the settings are there only after the first picture, which would flash in the wrong one. Not of
 * private windows, of which nothing is kept.
 */
const COPY = 'theme';

/** Shows the theme of the last time; to be called before anything is awaited. */
export function showThemeEarly(): void {
  const theme = withStorage((storage) => storage.getItem(COPY));
  if (theme === 'light' || theme === 'dark') show(theme);
}

/** Shows a page of ours in the reader's theme. */
export function useTheme(theme: Settings['theme'], isPrivate: boolean): void {
  useLayoutEffect(() => {
    show(theme);
    if (!isPrivate) withStorage((storage) => storage.setItem(COPY, theme));
  }, [theme, isPrivate]);
}

function show(theme: Settings['theme']): void {
  document.documentElement.style.colorScheme = theme === 'system' ? 'light dark' : theme;
}

/** A browser that is told to keep no site's data may refuse ours: then there is no copy. */
function withStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}
