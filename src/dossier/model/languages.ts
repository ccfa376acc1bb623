/** The languages of every text in a dossier and of Caveat itself. */
export const LANGUAGES = ['en', 'zh-CN'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * Returns the language of a source's own words, judged by their script, so that screen readers pronounce them properly.
 */
export const languageOfWords = (words: string): Language => (/\p{Script=Han}/u.test(words) ? 'zh-CN' : 'en');
