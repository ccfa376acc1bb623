/** The list of the sites that are switched off. It is bounded, as every frame of every page reads it. */

/** Far more than anyone switches off by hand: some 60 kB. */
export const MAX_SITES_OFF = 3_000;

/** True if no site may be added. A longer list that was stored earlier is kept, and sites can be taken from it. */
export const isFull = (sitesOff: readonly string[]): boolean => sitesOff.length >= MAX_SITES_OFF;
