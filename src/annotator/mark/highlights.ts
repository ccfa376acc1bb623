/** Marks mentions with CSS Custom Highlights, styled by highlights.css, without changing the page's DOM. */
import type { Mention } from '../find/mentions.ts';
import { createHighlightStyle } from './highlight-style.ts';
import { holderOf } from './hit-test.ts';

const MENTION = 'caveat-mention';
const OPEN = 'caveat-open';

export interface Highlights extends Iterable<Mention> {
  /** The mentions with a visible mark in an element's own text. */
  in(holder: Element): Iterable<Mention>;
  change(added: Iterable<Mention>, removed: Iterable<Mention>): void;
  /** Marks these and no others. */
  show(mentions: ReadonlySet<Mention>): void;
  /** The mention whose card is open looks different. */
  open(mention: Mention | null): void;
  /** Draws all marks, or only that of the open card. */
  draw(isDrawn: boolean): void;
  /** Puts back what the page has taken away: highlights, their ranges or the style sheet. */
  restore(): void;
}

/** Marks until the signal aborts, then removes all marks. @param restyled called after a change of the page's styles */
export function createHighlights(restyled: () => void, signal: AbortSignal): Highlights {
  /** All marked mentions, each with the elements that hold its text. */
  const shown = new Map<Mention, readonly Element[]>();
  const byHolder = new Map<Element, Set<Mention>>();
  const all = new Highlight();
  const opened = new Highlight();
  opened.priority = 1;
  const style = createHighlightStyle();
  let isDrawn = true;
  let current: Mention | null = null;

  /** Registers a highlight, also after the page has cleared the registry. */
  const ensure = (name: string, highlight: Highlight) => {
    if (highlight.size === 0) CSS.highlights.delete(name);
    else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    if (style.ensure()) restyled();
  };
  const drawOne = (mention: Mention) => {
    all.add(mention.range);
    style.cover(mention);
  };
  const add = (mention: Mention) => {
    if (shown.has(mention)) return;
    const holders = mention.nodes.map(holderOf).filter((holder) => holder !== null);
    shown.set(mention, holders);
    for (const holder of holders) byHolder.set(holder, (byHolder.get(holder) ?? new Set()).add(mention));
    if (isDrawn) drawOne(mention);
  };
  const remove = (mention: Mention) => {
    const holders = shown.get(mention);
    if (!holders) return;
    shown.delete(mention);
    all.delete(mention.range);
    for (const holder of holders) {
      const known = byHolder.get(holder);
      if (known?.delete(mention) && known.size === 0) byHolder.delete(holder);
    }
  };
  const highlights: Highlights = {
    [Symbol.iterator]: () => shown.keys(),
    in(holder) {
      const held = byHolder.get(holder) ?? [];
      return isDrawn ? held : [...held].filter((mention) => mention === current);
    },
    change(added, removed) {
      for (const mention of removed) remove(mention);
      for (const mention of added) add(mention);
      ensure(MENTION, all);
    },
    show(mentions) {
      highlights.change(
        mentions,
        [...shown.keys()].filter((mention) => !mentions.has(mention)),
      );
    },
    open(mention) {
      current = mention;
      opened.clear();
      if (mention) {
        opened.add(mention.range);
        style.cover(mention);
      }
      ensure(OPEN, opened);
    },
    draw(next) {
      if (next === isDrawn) return;
      isDrawn = next;
      if (isDrawn) for (const mention of shown.keys()) drawOne(mention);
      else all.clear();
      ensure(MENTION, all);
    },
    restore() {
      if (isDrawn && all.size < shown.size) for (const { range } of shown.keys()) all.add(range);
      if (current) opened.add(current.range);
      if (style.restore()) restyled();
      ensure(MENTION, all);
      ensure(OPEN, opened);
    },
  };
  signal.addEventListener('abort', () => {
    highlights.open(null);
    highlights.show(new Set());
    style.remove();
  });
  return highlights;
}
