/** Kinds of nodes. Told by type: no node that a page moved here from another frame is an `instanceof` this frame's classes. */
import { assignedSlot, getRootNode, isConnected, lastChild, nodeType, ownerDocument, parentNode } from './members.ts';

export const isText = (node: EventTarget | null): node is Text => nodeType(node) === Node.TEXT_NODE;

export const isElement = (node: EventTarget | null): node is Element => nodeType(node) === Node.ELEMENT_NODE;

export const isShadowRoot = (node: EventTarget | null): node is ShadowRoot =>
  node !== null && nodeType(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** True for what offsets in a tree's text count; CDATA sections, which XHTML has, are not read. */
export const isCharacterData = (node: Node): node is CharacterData =>
  isText(node) || nodeType(node) === Node.CDATA_SECTION_NODE;

/** True for nodes of this page: they may have been moved to another frame's. */
export const isHere = (node: Node): boolean => isConnected(node) && ownerDocument(node) === document;

/** The last node below another in document order; the node itself where it has no children. */
export function lastDescendant(node: Node): Node {
  let last = node;
  for (let child = lastChild(last); child; child = lastChild(child)) last = child;
  return last;
}

/** Those of some nodes that are in this page and lie in none of the others, in the order given. */
export function topmost(nodes: ReadonlySet<Node>): Node[] {
  const answers = new Map<Node, boolean>();
  /** Walks up to the first node whose answer is known; all on the way share it. */
  const isWithin = (node: Node): boolean => {
    const path: Node[] = [];
    let answer = false;
    for (let above = parentNode(node); above; above = parentNode(above)) {
      const known = nodes.has(above) || answers.get(above);
      if (known !== undefined) {
        answer = known;
        break;
      }
      path.push(above);
    }
    for (const above of path) answers.set(above, answer);
    return answer;
  };
  return [...nodes].filter((node) => isHere(node) && !isWithin(node));
}

/** The hosts of the shadow trees that a node is in, outermost first. */
export function hostsOf(node: Node): Element[] {
  const hosts: Element[] = [];
  for (let root = getRootNode(node); isShadowRoot(root); root = getRootNode(root.host)) hosts.unshift(root.host);
  return hosts;
}

/** The node above another, across the border of a shadow tree as well. */
export function composedParent(node: Node): Node | null {
  const above = parentNode(node);
  return isShadowRoot(above) ? above.host : above;
}

/** The node above another where it is drawn: what is in a slot is drawn there. The slots of closed trees are unknown. */
export function flatParent(node: Node): Node | null {
  return (isElement(node) || isText(node) ? assignedSlot(node) : null) ?? composedParent(node);
}
