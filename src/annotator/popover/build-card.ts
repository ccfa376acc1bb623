/** Builds the elements of a card. */
import { createElementNS, createTextNode } from '../../dom/members.ts';
import { HTML, SVG } from '../../dom/namespaces.ts';
import type { CardNode } from '../../platform/messages/card.ts';

/** Builds a node from the background's description of it. Elements in an `svg` get its namespace. */
export function buildCard(node: CardNode, namespace = HTML): Node {
  if (typeof node === 'string') return createTextNode(document, node);
  const own = node.tag === 'svg' ? SVG : namespace;
  const element = createElementNS(document, own, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  element.append(...node.children.map((child) => buildCard(child, own)));
  return element;
}
