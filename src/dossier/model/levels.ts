/** The levels of detail, from least to most. Each level includes the ones before it. */
export const DETAIL_LEVELS = ['brief', 'standard', 'full'] as const;

export type DetailLevel = (typeof DETAIL_LEVELS)[number];
/** The levels that list statements; `brief` is only a glance. */
export type ListedLevel = Exclude<DetailLevel, 'brief'>;
