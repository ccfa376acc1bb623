import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../platform/settings.ts';

/**
 * The key of a copy of the theme. Settings load after the first paint, which would flash in the wrong theme. Private
 * windows write no copy, as nothing of theirs is kept.
 */
const STORAGE_KEY = 'theme';

/** Applies the last known theme. To be called before anything is awaited. */
export function showThemeEarly(): void {
  const theme = withStorage((storage) => storage.getItem(STORAGE_KEY));
  if (theme === 'light' || theme === 'dark') applyTheme(theme);
}

/** Applies the reader's theme to the page and remembers it for the next time. */
export function useTheme(theme: Settings['theme'], isPrivate: boolean): void {
  useLayoutEffect(() => {
    applyTheme(theme);
    if (!isPrivate) withStorage((storage) => storage.setItem(STORAGE_KEY, theme));
  }, [theme, isPrivate]);
}

function applyTheme(theme: Settings['theme']): void {
  document.documentElement.style.colorScheme = theme === 'system' ? 'light dark' : theme;
}

/** Returns null if the browser blocks storage, as it may when told to keep no site data. */
function withStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}
