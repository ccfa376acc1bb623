/** Where the page itself is a source, its card says so. Addresses are compared here, and none leaves the page. */
import { isSamePage } from '../../dossier/derive/same-page.ts';
import type { CardNode, StyledCard } from '../../platform/messages/card.ts';

/** The card with the note that is meant for the page at this address, where it has room for one; else as it is. */
export function withPageNote(card: StyledCard, address: string): StyledCard {
  const note = card.pageNotes.find((one) => isSamePage(address, one.address));
  return note ? { ...card, nodes: card.nodes.flatMap((node) => filled(node, note.nodes)) } : card;
}

function filled(node: CardNode, note: readonly CardNode[]): readonly CardNode[] {
  if (typeof node === 'string') return [node];
  if ('data-page-note' in node.attributes) return note;
  return [{ ...node, children: node.children.flatMap((child) => filled(child, note)) }];
}
