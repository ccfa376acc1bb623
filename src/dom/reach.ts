/** Longer than any name with its separators, in UTF-16 units: no name reaches further into its surroundings. */
export const REACH = 400;
