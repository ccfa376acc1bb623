/** Time limits on answers from frames. */

/** How long the top frame of a busy page may take to answer after the background has restarted, in ms. */
export const ANSWER_MS = 2_000;

export const wait = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms));
