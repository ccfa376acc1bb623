import { isDate } from '../dossier/dates.ts';

/** The languages that Caveat speaks; a catalogue that lacks one of them does not compile. */
export const LANGUAGES = ['en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Texts by language; each catalogue has the same keys in all of them. */
export type Catalogue<T> = Readonly<Record<Language, T>>;

/** The language that fits best of those that the reader prefers, in order. */
export function chooseLanguage(preferred: readonly string[]): Language {
  const bases = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return LANGUAGES.find((language) => bases.includes(language)) ?? 'en';
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
