/** The languages that every text of a dossier is written in, and that Caveat speaks. */
export const LANGUAGES = ['en', 'zh-CN'] as const;

export type Language = (typeof LANGUAGES)[number];
