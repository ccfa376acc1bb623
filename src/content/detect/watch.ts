/** The mentions of a page, from now on. */
import { isBelow, watchChanges } from './changes.ts';
import { findMentions, isSameMention, type Mention, mentionsIn } from './mentions.ts';
import type { NamePattern } from './names.ts';
import { type Region, regionAround, stretchOf } from './region.ts';

/** Finds the mentions of a document and tells them again, in no certain order, whenever they changed. */
export function watchMentions(
  root: Document,
  pattern: NamePattern,
  tell: (mentions: ReadonlySet<Mention>) => void,
  signal: AbortSignal,
): void {
  const mentions = new Set(findMentions(root.body, pattern));
  if (mentions.size > 0) tell(mentions);

  /** Reads a region anew; what is still where it was stays the same mention, so that its card stays open. */
  const read = ({ page, changed }: Region): boolean => {
    const known = [...mentions].filter(({ range }) => {
      const stretch = stretchOf(range, page);
      return stretch && stretch[1] >= changed[0] && stretch[0] <= changed[1];
    });
    const found = [...mentionsIn(page, pattern, changed)];
    const gone = known.filter((mention) => !found.some((other) => isSameMention(mention, other)));
    const fresh = found.filter((mention) => !known.some((other) => isSameMention(mention, other)));
    for (const mention of gone) mentions.delete(mention);
    for (const mention of fresh) mentions.add(mention);
    return gone.length + fresh.length > 0;
  };
  const look = (nodes: readonly Node[], removed: ReadonlySet<Node>) => {
    let news = false;
    // What was taken out may be somewhere else now, apart from the rest of its name: it is found anew there.
    const isGone = (node: Text) => !node.isConnected || removed.has(node) || isBelow(node, removed);
    for (const mention of mentions) if (mention.nodes.some(isGone)) news = mentions.delete(mention);
    for (const node of nodes) news = read(regionAround(node)) || news;
    if (news) tell(mentions);
  };
  watchChanges(root, look, signal);
}
