/** Adds a note to cards on pages that are sources. Addresses are compared here, so that none leaves the page. */
import { isSamePage } from '../../dossier/derive/same-page.ts';
import type { CardNode, StyledCard } from '../../platform/messages/card.ts';

/** The card with its note about the page at this address, in the slot for it; unchanged if it has no such note. */
export function withPageNote(card: StyledCard, address: string): StyledCard {
  const note = card.pageNotes.find((candidate) => isSamePage(address, candidate.address));
  return note ? { ...card, nodes: card.nodes.flatMap((node) => fillSlot(node, note.nodes)) } : card;
}

function fillSlot(node: CardNode, note: readonly CardNode[]): readonly CardNode[] {
  if (typeof node === 'string') return [node];
  if ('data-page-note' in node.attributes) return note;
  return [{ ...node, children: node.children.flatMap((child) => fillSlot(child, note)) }];
}
