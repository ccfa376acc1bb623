/** Renders descriptions to plain data that a message can carry. */

import type { Description } from '../dossier/describe/describe-entity.ts';
import type { Language } from '../dossier/model/languages.ts';
import type { DetailLevel } from '../dossier/model/levels.ts';
import type { StyledCard } from '../platform/messages/card.ts';
import { Card } from './Card.tsx';
import type { Offers } from './Controls.tsx';
import { PageNote } from './PageNote.tsx';
import { toTree } from './tree.ts';

/** Renders the card of a description, and notes to add to it on pages that are themselves sources. */
export function render(
  description: Description,
  level: DetailLevel,
  offers: Offers,
  language: Language,
): Omit<StyledCard, 'css'> {
  return {
    nodes: toTree(<Card description={description} level={level} offers={offers} language={language} />),
    pageNotes: description.pages.map((page) => ({
      address: page.address,
      nodes: toTree(<PageNote page={page} level={level} language={language} />),
    })),
  };
}
