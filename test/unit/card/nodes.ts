/** Finds things in a card's tree. */
import type { CardElement, CardNode } from '../../../src/platform/messages/card.ts';

/** Returns all elements in document order. */
export function elementsOf(nodes: readonly CardNode[]): CardElement[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsOf(node.children)]));
}

/** Returns the elements with a tag name and, if given, a class. */
export function findAll(nodes: readonly CardNode[], tag: string, className?: string): CardElement[] {
  const classes = ({ attributes }: CardElement) => attributes.class?.split(' ') ?? [];
  return elementsOf(nodes).filter(
    (element) => element.tag === tag && (className === undefined || classes(element).includes(className)),
  );
}

export function textOf(nodes: readonly CardNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}
