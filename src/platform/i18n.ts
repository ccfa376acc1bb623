import { isDate } from '../dossier/model/dates.ts';
import { LANGUAGES, type Language } from '../dossier/model/languages.ts';
import type { Settings } from './settings.ts';

/** Texts by language; a catalogue that lacks one of them does not compile. */
export type Catalogue<T> = Readonly<Record<Language, T>>;

/**
 * The first of the languages that the reader prefers, in order, that Caveat speaks; English where it speaks none. Who
 * reads Chinese in whatever script is better served by Simplified Chinese than by English.
 */
export function chooseLanguage(preferred: readonly string[]): Language {
  const base = (tag: string) => tag.toLowerCase().split('-')[0];
  const spoken = preferred.flatMap((tag) => LANGUAGES.find((language) => base(language) === base(tag)) ?? []);
  return spoken[0] ?? 'en';
}

/** The language to speak, by the reader's setting and the browser's own language. */
export function languageFor({ language }: Pick<Settings, 'language'>, ofBrowser: string): Language {
  return language === 'browser' ? chooseLanguage([ofBrowser]) : language;
}

/** "A, B and C", as the language has it. */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(items);
}

/** A date of a dossier ("2026-06-05", "2026-06" or "2026") as a reader writes it. @throws RangeError for no date */
export function formatDate(date: string, language: Language, style: 'long' | 'short' = 'long'): string {
  if (!isDate(date)) throw new RangeError(`no date: "${date}"`);
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    ...(month ? { month: style } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(date));
}
