import { documentElement, findInDocument } from '../../dom/members.ts';
import type { Settings } from '../../platform/settings.ts';
import { colorSchemeFor } from './color-scheme.ts';

/** The `color-scheme` for a card on this page, as the page is now. */
export function pageColorScheme(theme: Settings['theme']): string {
  const [meta] = findInDocument(document, 'meta[name="color-scheme" i]');
  const declared = meta instanceof HTMLMetaElement ? meta.content : '';
  return colorSchemeFor(theme, getComputedStyle(documentElement(document)).colorScheme, declared);
}
