/** Which of the mentions that are found are marked: what the reader has chosen, and nothing that somebody is writing. */

import { isEdited } from '../../dom/readable.ts';
import type { Settings } from '../../platform/settings.ts';
import type { News } from '../find/mention-store.ts';
import type { Mention } from '../find/mentions.ts';
import { isLaidOut } from '../layout/display.ts';
import type { Layout } from '../layout/layout.ts';
import { firstUnderHeadings } from './document-order.ts';
import type { Marks } from './highlights.ts';

interface Options {
  readonly marks: Marks;
  readonly layout: Layout;
  readonly which: () => Settings['which'];
  readonly isAway: () => boolean;
  /** Others are marked now. */
  readonly changed: () => void;
}

export interface Choice {
  isEmpty(): boolean;
  take(news: News): void;
  /** Chooses anew among all: the settings have changed, or what is to be seen, or where somebody writes. */
  renew(): void;
}

export function createChoice({ marks, layout, which, isAway, changed }: Options, signal: AbortSignal): Choice {
  const found = new Set<Mention>();
  /** Text may have become what somebody writes, or ceased to be that, since it was read. */
  const isRead = ({ nodes }: Mention) => !nodes.some(isEdited);
  const show = (mentions: ReadonlySet<Mention>) => {
    marks.show(mentions);
    changed();
  };
  /** Which is the first to be seen depends on the layout. */
  const showFirst = () => {
    if (signal.aborted || isAway() || which() !== 'first') return;
    show(firstUnderHeadings(document, [...found].filter(isRead)));
    if (!isLaidOut()) layout.after(showFirst);
  };
  return {
    isEmpty: () => found.size === 0,
    take({ added, removed }) {
      for (const mention of removed) found.delete(mention);
      for (const mention of added) found.add(mention);
      const isFirst = which() === 'first';
      marks.change(isFirst ? [] : added.filter(isRead), removed);
      if (isFirst) layout.soon(showFirst);
      else changed();
    },
    renew() {
      if (which() === 'first') layout.soon(showFirst);
      else show(new Set([...found].filter(isRead)));
    },
  };
}
