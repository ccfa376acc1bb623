/** Light or dark: as chosen in the settings, else as the page declares, else as the system has it. */
import type { Settings } from '../../platform/settings.ts';

/**
 * The `color-scheme` of a card.
 * @param root the computed `color-scheme` of the page's root element
 * @param meta what the page's `<meta name="color-scheme">` says, '' where there is none
 */
export function colorSchemeFor(theme: Settings['theme'], root: string, meta: string): 'light' | 'dark' | 'light dark' {
  if (theme !== 'system') return theme;
  // The meta element only holds where no style says otherwise.
  const words = new Set((root === 'normal' ? meta : root).toLowerCase().split(/\s+/));
  if (words.has('light') === words.has('dark')) return 'light dark';
  return words.has('dark') ? 'dark' : 'light';
}
