import { isDate } from '../dossier/model/dates.ts';
import { LANGUAGES, type Language } from '../dossier/model/languages.ts';
import type { Settings } from './settings.ts';

/** Texts by language. A catalogue that lacks a language does not compile. */
export type Catalogue<T> = Readonly<Record<Language, T>>;

/**
 * Returns the first of the reader's preferred languages that Caveat has, or English. Any Chinese gets Simplified
 * Chinese, which serves readers of Traditional Chinese better than English would.
 */
export function chooseLanguage(preferred: readonly string[]): Language {
  const base = (tag: string) => tag.toLowerCase().split('-')[0];
  const available = preferred.flatMap((tag) => LANGUAGES.find((language) => base(language) === base(tag)) ?? []);
  return available[0] ?? 'en';
}

/** Returns the language to use, given the reader's setting and the browser's own language. */
export function languageFor({ language }: Pick<Settings, 'language'>, ofBrowser: string): Language {
  return language === 'browser' ? chooseLanguage([ofBrowser]) : language;
}

/** Joins items as the language does: "A, B and C". */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(items);
}

/** Formats a dossier's date ("2026-06-05", "2026-06" or "2026") for reading. @throws RangeError if it is not a date */
export function formatDate(date: string, language: Language, style: 'long' | 'short' = 'long'): string {
  if (!isDate(date)) throw new RangeError(`not a date: "${date}"`);
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    ...(month ? { month: style } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(date));
}
