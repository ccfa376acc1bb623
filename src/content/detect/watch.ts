/** The mentions of a page, from now on. */
import { watchChanges } from './changes.ts';
import { findMentions, type Mention, mentionsIn } from './mentions.ts';
import type { NamePattern } from './names.ts';
import { regionAround, stretchOf } from './region.ts';

/** Finds the mentions below a root and tells them again, in no certain order, whenever they changed. */
export function watchMentions(
  root: Document,
  pattern: NamePattern,
  tell: (mentions: ReadonlySet<Mention>) => void,
  signal: AbortSignal,
): void {
  const mentions = new Set(findMentions(root.body, pattern));
  if (mentions.size > 0) tell(mentions);

  const look = (nodes: readonly Node[]) => {
    let news = false;
    for (const mention of mentions)
      if (!mention.nodes.every((node) => node.isConnected)) news = mentions.delete(mention);
    for (const node of nodes) {
      const { page, changed } = regionAround(node);
      const [start, end] = changed;
      for (const mention of mentions) {
        const stretch = stretchOf(mention.range, page);
        if (stretch && stretch[1] >= start && stretch[0] <= end) news = mentions.delete(mention);
      }
      for (const mention of mentionsIn(page, pattern, changed)) {
        mentions.add(mention);
        news = true;
      }
    }
    if (news) tell(mentions);
  };
  watchChanges(root, look, signal);
}
