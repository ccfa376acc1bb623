/** What events happen to is mostly a node. */
interface MaybeNode extends EventTarget {
  readonly nodeType?: number;
}

/**
 * What kind a node is, by its type: a node that a page has moved here out of another frame is no `instanceof` anything
 * of this one.
 */
export const isText = (node: MaybeNode | null): node is Text => node?.nodeType === Node.TEXT_NODE;

export const isElement = (node: MaybeNode | null): node is Element => node?.nodeType === Node.ELEMENT_NODE;

export const isShadowRoot = (node: MaybeNode | null): node is ShadowRoot =>
  node?.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** What a tree's text is made of; a CDATA section, as XHTML has them, is none that is read. */
export const isCharacterData = (node: Node): node is CharacterData =>
  node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;

/** Whether a node is in this page: it may have been moved to another frame's. */
export const isHere = (node: Node): boolean => node.isConnected && node.ownerDocument === document;
