/** The time after which a state ends by itself, in ms. Page Previews and scite also dwell 500 and leave after 300. */
export const DELAYS = { closed: null, dismissed: null, waiting: 500, open: null, leaving: 300, moving: 150 } as const;

/**
 * The time that the pointer has to be still before a hit test, in ms. A hit test for every move would be most of the cost
 * of a page with mentions.
 */
export const STILL_MS = 30;
