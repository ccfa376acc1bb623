/** Which of the mentions found are marked: those that the settings choose, and none where somebody is writing. */

import type { Lifetime } from '../../dom/lifetime.ts';
import { isEdited } from '../../dom/readable.ts';
import type { Settings } from '../../platform/settings.ts';
import type { MentionChanges } from '../find/mention-store.ts';
import type { Mention } from '../find/mentions.ts';
import type { Layout } from '../layout/layout.ts';
import { firstUnderHeadings } from './document-order.ts';
import type { Highlights } from './highlights.ts';
import { isVisible } from './visibility.ts';

interface Options {
  readonly highlights: Highlights;
  readonly layout: Layout;
  readonly lifetime: Lifetime;
  readonly settings: () => Settings;
  /** Called when other mentions are marked. */
  readonly changed: () => void;
}

export interface MarkedSet {
  isEmpty(): boolean;
  apply(changes: MentionChanges): void;
  /** Chooses anew: the settings have changed, or which mentions can be seen, or where somebody writes. */
  renew(): void;
}

export function createMarkedSet(options: Options, signal: AbortSignal): MarkedSet {
  const { highlights, layout, lifetime, settings, changed } = options;
  const found = new Set<Mention>();
  const isFirstOnly = () => settings().which === 'first';
  /** Text can become editable, or cease to be, after it was read. */
  const isForReading = ({ nodes }: Mention) => !nodes.some(isEdited);
  const show = (mentions: ReadonlySet<Mention>) => {
    highlights.show(mentions);
    changed();
  };
  /** The layout decides which is the first that can be seen. */
  const showFirst = () => {
    if (signal.aborted || lifetime.isAway() || !isFirstOnly()) return;
    show(firstUnderHeadings([...found].filter(isForReading), (mention) => isVisible(mention, layout)));
    if (!layout.isFresh()) layout.after(showFirst);
  };
  return {
    isEmpty: () => found.size === 0,
    apply({ added, removed }) {
      for (const mention of removed) found.delete(mention);
      for (const mention of added) found.add(mention);
      highlights.change(isFirstOnly() ? [] : added.filter(isForReading), removed);
      if (isFirstOnly()) layout.soon(showFirst);
      else changed();
    },
    renew() {
      if (isFirstOnly()) layout.soon(showFirst);
      else show(new Set([...found].filter(isForReading)));
    },
  };
}
