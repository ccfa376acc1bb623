/** Decides which mentions are marked: those that the settings choose, except in editable text. */
import type { Lifetime } from '../../dom/lifetime.ts';
import { isEdited } from '../../dom/readable.ts';
import type { Settings } from '../../platform/settings.ts';
import type { MentionChanges } from '../find/mention-store.ts';
import type { Mention } from '../find/mentions.ts';
import type { Layout } from '../layout/layout.ts';
import { firstUnderHeadings } from './document-order.ts';
import type { Highlights } from './highlights.ts';
import { visibilityIn } from './visibility.ts';

interface Options {
  readonly highlights: Highlights;
  readonly layout: Layout;
  readonly lifetime: Lifetime;
  readonly settings: () => Settings;
  /** Called when the marked mentions change. */
  readonly changed: () => void;
}

export interface MarkedSet {
  apply(changes: MentionChanges): void;
  /** Chooses again after a change of the settings, or of which text is visible or editable. */
  renew(): void;
  /** Chooses again where it matters which text is visible. */
  moved(): void;
}

export function createMarkedSet(options: Options, signal: AbortSignal): MarkedSet {
  const { highlights, layout, lifetime, settings, changed } = options;
  const found = new Set<Mention>();
  const isFirstOnly = () => settings().which === 'first';
  /** Checked each time, because text can become editable or stop being so. */
  const isForReading = ({ nodes }: Mention) => !nodes.some(isEdited);
  const show = (mentions: ReadonlySet<Mention>) => {
    highlights.show(mentions);
    changed();
  };
  /** Depends on the layout: the first mention that can be seen counts. */
  const showFirst = () => {
    if (signal.aborted || lifetime.isAway() || !isFirstOnly()) return;
    show(firstUnderHeadings([...found].filter(isForReading), visibilityIn(layout)));
    if (!layout.isFresh()) layout.after(showFirst);
  };
  const moved = () => {
    if (isFirstOnly()) layout.soon(showFirst);
    else changed();
  };
  return {
    moved,
    apply({ added, removed }) {
      for (const mention of removed) found.delete(mention);
      for (const mention of added) found.add(mention);
      highlights.change(isFirstOnly() ? [] : added.filter(isForReading), removed);
      moved();
    },
    renew() {
      if (isFirstOnly()) layout.soon(showFirst);
      else show(new Set([...found].filter(isForReading)));
    },
  };
}
