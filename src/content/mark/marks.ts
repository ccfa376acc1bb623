/** Mentions → CSS Custom Highlights; how they look stands in marks.css. The page's DOM stays as it was. */
import type { Mention } from '../detect/mentions.ts';
import marksCss from './marks.css?inline';

const MENTION = 'caveat-mention';
const OPEN = 'caveat-open';

export interface Marks {
  readonly shown: ReadonlySet<Mention>;
  /** Marks these and no others. */
  show(mentions: ReadonlySet<Mention>): void;
  /** The mention whose card is open looks different. */
  open(mention: Mention | null): void;
}

/** Marks until the signal aborts, then takes all of them away. */
export function createMarks(signal: AbortSignal): Marks {
  const shown = new Set<Mention>();
  const all = new Highlight();
  const opened = new Highlight();
  opened.priority = 1;
  let sheet: CSSStyleSheet | null = null;

  /**
   * Registers what there is, again where the page has cleared it away. The style comes with the first mark: a rule of
   * the manifest's could be read on any page, by `getComputedStyle(e, '::highlight(…)')`, and would give us away.
   */
  const ensure = () => {
    if (shown.size === 0 && !sheet) return;
    for (const [name, highlight] of [[MENTION, all] as const, [OPEN, opened] as const]) {
      if (highlight.size === 0) CSS.highlights.delete(name);
      else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(marksCss);
    }
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
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
      ensure();
    },
    open(mention) {
      opened.clear();
      if (mention) opened.add(mention.range);
      ensure();
    },
  };
  signal.addEventListener('abort', () => {
    marks.open(null);
    marks.show(new Set());
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return marks;
}
