/** Marks the host of a card, so that it is known to a script that has not made it. */
export const HOST_ATTRIBUTE = 'data-caveat-host';
