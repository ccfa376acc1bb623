/** A card as plain data: what a message can carry, and what the content script builds without any library. */
export interface CardElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly CardNode[];
}

export type CardNode = CardElement | string;
