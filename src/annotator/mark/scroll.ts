import { parentElement, scrollIntoView } from '../../dom/members.ts';
import { liveRange, type Mention } from '../find/mentions.ts';

/** Scrolls a mention into view, with room for its card. A frame always scrolls: it cannot tell if it is in view itself. */
export function scrollToMention(mention: Mention): void {
  const range = liveRange(mention);
  if (window === window.top && isInView(range)) return;
  const parent = mention.nodes[0] && parentElement(mention.nodes[0]);
  if (parent) scrollIntoView(parent, { block: 'center', inline: 'nearest' });
  // The paragraph may be taller than the view.
  const { top, height } = range.getBoundingClientRect();
  if (!isInView(range)) scrollBy({ top: top - (innerHeight - height) / 2 });
}

/** The first mention in view or below it, or else the first of all. */
export function nearestToView(mentions: readonly Mention[]): Mention | undefined {
  return mentions.find((mention) => liveRange(mention).getBoundingClientRect().bottom > 0) ?? mentions[0];
}

function isInView(range: Range): boolean {
  const { top, bottom, left, right } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
}
