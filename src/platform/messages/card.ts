/** A card as plain data, which a message can carry and the content script can build without a library. */
export interface CardElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly CardNode[];
}

export type CardNode = CardElement | string;

/** A card with its content's styles, so that no page pays for these before a card is opened. */
export interface StyledCard {
  readonly nodes: readonly CardNode[];
  readonly css: string;
  /** Notes to add on pages that are themselves sources, each with the page's address. */
  readonly pageNotes: readonly NoteForPage[];
}

interface NoteForPage {
  readonly address: string;
  readonly nodes: readonly CardNode[];
}
