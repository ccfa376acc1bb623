/** From least to most; a level shows all that the levels before it show. */
export const DETAIL_LEVELS = ['brief', 'standard', 'full'] as const;

export type DetailLevel = (typeof DETAIL_LEVELS)[number];
/** The first is a glance; these list statements. */
export type ListedLevel = Exclude<DetailLevel, 'brief'>;
