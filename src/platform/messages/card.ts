/** A card as plain data: what a message can carry, and what the content script builds without any library. */
export interface CardElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly CardNode[];
}

export type CardNode = CardElement | string;

/** A card with the styles of what it says: no page pays for these before one is opened. */
export interface StyledCard {
  readonly nodes: readonly CardNode[];
  readonly css: string;
  /** For pages that are sources themselves: what to add there, by the address. */
  readonly pageNotes: readonly NoteForPage[];
}

interface NoteForPage {
  readonly address: string;
  readonly nodes: readonly CardNode[];
}
