import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../platform/settings.ts';

/** Shows a page of ours in the reader's theme. */
export function useTheme(theme: Settings['theme']): void {
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = theme === 'system' ? 'light dark' : theme;
  }, [theme]);
}
