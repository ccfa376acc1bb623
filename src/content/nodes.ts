/**
 * What kind a node is, by its type: a node that a page has moved here out of another frame is no `instanceof` anything
 * of this one.
 */
export const isText = (node: EventTarget | null): node is Text => typeOf(node) === Node.TEXT_NODE;

export const isElement = (node: EventTarget | null): node is Element => typeOf(node) === Node.ELEMENT_NODE;

export const isShadowRoot = (node: EventTarget | null): node is ShadowRoot =>
  typeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && node !== null && 'host' in node;

/** What a tree's text is made of; a CDATA section, as XHTML has them, is none that is read. */
export const isCharacterData = (node: Node): node is CharacterData =>
  node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;

/** Whether a node is in this page: it may have been moved to another frame's. */
export const isHere = (node: Node): boolean => node.isConnected && node.ownerDocument === document;

const typeOf = (target: EventTarget | null) => (target && 'nodeType' in target ? target.nodeType : null);
