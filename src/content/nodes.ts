/**
 * What kind a node is, by its type: a node that a page has moved here out of another frame is no `instanceof` anything
 * of this one.
 */
export const isText = (node: EventTarget | null): node is Text => typeOf(node) === Node.TEXT_NODE;

export const isElement = (node: EventTarget | null): node is Element => typeOf(node) === Node.ELEMENT_NODE;

export const isShadowRoot = (node: EventTarget | null): node is ShadowRoot =>
  typeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && node !== null && 'host' in node;

const typeOf = (target: EventTarget | null) => (target && 'nodeType' in target ? target.nodeType : null);
