/** Chooses light or dark: by the settings, or else the page, or else the system. */
import type { Settings } from '../../platform/settings.ts';

/**
 * The `color-scheme` of a card.
 * @param root the computed `color-scheme` of the page's root element
 * @param meta the content of the page's `<meta name="color-scheme">`, '' if there is none
 */
export function colorSchemeFor(theme: Settings['theme'], root: string, meta: string): 'light' | 'dark' | 'light dark' {
  if (theme !== 'system') return theme;
  // Any style overrides the meta element.
  const words = new Set((root === 'normal' ? meta : root).toLowerCase().split(/\s+/));
  if (words.has('light') === words.has('dark')) return 'light dark';
  return words.has('dark') ? 'dark' : 'light';
}
