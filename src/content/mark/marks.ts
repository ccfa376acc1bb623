/** Mentions → CSS Custom Highlights; how they look stands in marks.css. The page's DOM stays as it was. */
import type { Mention } from '../detect/mentions.ts';
import { adoptMarkStyles } from './style.ts';

const MENTION = 'caveat-mention';
const OPEN = 'caveat-open';

export interface Marks {
  readonly shown: ReadonlySet<Mention>;
  /** Marks these and no others. */
  show(mentions: ReadonlySet<Mention>): void;
  /** The mention whose card is open looks different. */
  open(mention: Mention | null): void;
}

/** Clears away what a script that was ended could not: Firefox starts a new one in the same page. */
export function clearStaleMarks(): void {
  CSS.highlights.delete(MENTION);
  CSS.highlights.delete(OPEN);
}

/** Marks until the signal aborts, then takes all of them away. */
export function createMarks(signal: AbortSignal): Marks {
  const shown = new Set<Mention>();
  const all = new Highlight();
  const opened = new Highlight();
  opened.priority = 1;

  const register = (name: string, highlight: Highlight) => {
    if (highlight.size > 0) CSS.highlights.set(name, highlight);
    else CSS.highlights.delete(name);
  };
  const marks: Marks = {
    shown,
    show(mentions) {
      for (const mention of shown) {
        if (mentions.has(mention)) continue;
        shown.delete(mention);
        all.delete(mention.range);
      }
      for (const mention of mentions) {
        shown.add(mention);
        all.add(mention.range);
      }
      register(MENTION, all);
      if (shown.size > 0) adoptMarkStyles(signal);
    },
    open(mention) {
      opened.clear();
      if (mention) opened.add(mention.range);
      register(OPEN, opened);
    },
  };
  signal.addEventListener('abort', () => {
    marks.show(new Set());
    marks.open(null);
  });
  return marks;
}
