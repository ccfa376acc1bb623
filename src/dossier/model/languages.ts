/** The languages that every text of a dossier is written in, and that Caveat speaks. */
export const LANGUAGES = ['en', 'zh-CN'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The language of words that are a source's own, so that they are read aloud as what they are: of our languages the one
 * whose signs they are written in.
 */
export const languageOfWords = (words: string): Language => (/\p{Script=Han}/u.test(words) ? 'zh-CN' : 'en');
