/** The lists of words that ship with Caveat and keep short forms out: rooms, parts, kilns, other makers' goods, codes. */
export const PACK_NAMES = ['places', 'goods', 'temperatures', 'products', 'codes'] as const;

export type PackName = (typeof PACK_NAMES)[number];
