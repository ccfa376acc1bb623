/** Reports the mentions that can be seen and the one visited last, and finds the goal of the next visit. */
import type { Lifetime } from '../../dom/lifetime.ts';
import type { FrameVisit, Seen } from '../../platform/messages/frames.ts';
import type { Mention } from '../find/mentions.ts';
import type { Layout } from '../layout/layout.ts';
import { inDocumentOrder } from './document-order.ts';
import type { Highlights } from './highlights.ts';
import { nearestToView } from './scroll.ts';
import { throttle } from './throttle.ts';
import { countByEntity, visibilityIn } from './visibility.ts';

interface Options {
  readonly highlights: Highlights;
  readonly layout: Layout;
  readonly lifetime: Lifetime;
  /** All else that a report says. */
  readonly besides: () => Pick<Seen, 'more' | 'meddles'>;
  readonly report: (seen: Seen) => void;
}

export interface Visits {
  /** Updates which mentions can be seen, soon but not too often. */
  lookSoon(): void;
  /** Updates it as soon as that is cheap. */
  look(): void;
  opened(mention: Mention): void;
  /** The mention that a visit goes to. */
  goalOf(visit: FrameVisit): Mention | undefined;
}

export function createVisits({ highlights, layout, lifetime, besides, report }: Options, signal: AbortSignal): Visits {
  let visible: ReadonlySet<Mention> = new Set();
  let last: { readonly mention: Mention; readonly time: number } | null = null;

  const inOrder = () => inDocumentOrder([...highlights].filter((mention) => visible.has(mention)));
  const visited = () => {
    const index = last ? inOrder().indexOf(last.mention) : -1;
    return last && index >= 0 ? { index, time: last.time } : null;
  };
  const look = () => {
    if (signal.aborted || lifetime.isAway()) return;
    visible = new Set([...highlights].filter(visibilityIn(layout)));
    report({ counts: countByEntity(visible), ...besides(), visited: visited() });
    if (!layout.isFresh()) layout.after(look);
  };
  return {
    lookSoon: throttle(look, layout.soon, signal),
    look: () => layout.soon(look),
    opened(mention) {
      last = { mention, time: Date.now() };
    },
    goalOf({ entity, index }) {
      const candidates = inOrder().filter((mention) => entity === null || mention.entity === entity);
      return index === null ? nearestToView(candidates) : candidates[index];
    },
  };
}
