/** Mentions → CSS Custom Highlights; how they look stands in marks.css. The page's DOM stays as it was. */
import type { Mention } from '../detect/mentions.ts';
import marksCss from './marks.css?inline';

const MENTION = 'caveat-mention';
const OPEN = 'caveat-open';

export interface Marks extends Iterable<Mention> {
  has(mention: Mention): boolean;
  /** The marked mentions that run through a text node. */
  of(node: Text): Iterable<Mention>;
  change(added: Iterable<Mention>, removed: Iterable<Mention>): void;
  /** Marks these and no others. */
  show(mentions: ReadonlySet<Mention>): void;
  /** The mention whose card is open looks different. */
  open(mention: Mention | null): void;
}

/** Marks until the signal aborts, then takes all of them away. */
export function createMarks(signal: AbortSignal): Marks {
  const shown = new Set<Mention>();
  const byNode = new Map<Text, Mention[]>();
  const all = new Highlight();
  const opened = new Highlight();
  opened.priority = 1;
  let sheet: CSSStyleSheet | null = null;
  /** Firefox does not let a document's rule for highlights into shadow trees. */
  const styled = new Set<Document | ShadowRoot>();

  const style = (root: Node) => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(marksCss);
    }
    if (!(root instanceof Document || root instanceof ShadowRoot) || root.adoptedStyleSheets.includes(sheet)) return;
    root.adoptedStyleSheets.push(sheet);
    styled.add(root);
  };
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
    style(document);
  };
  const add = (mention: Mention) => {
    if (shown.has(mention)) return;
    shown.add(mention);
    all.add(mention.range);
    for (const node of mention.nodes) byNode.set(node, [...(byNode.get(node) ?? []), mention]);
    const root = mention.range.startContainer.getRootNode();
    if (root instanceof ShadowRoot) style(root);
  };
  const remove = (mention: Mention) => {
    if (!shown.delete(mention)) return;
    all.delete(mention.range);
    for (const node of mention.nodes) {
      const others = byNode.get(node)?.filter((other) => other !== mention) ?? [];
      if (others.length > 0) byNode.set(node, others);
      else byNode.delete(node);
    }
  };
  const marks: Marks = {
    [Symbol.iterator]: () => shown.values(),
    has: (mention) => shown.has(mention),
    of: (node) => byNode.get(node) ?? [],
    change(added, removed) {
      for (const mention of removed) remove(mention);
      for (const mention of added) add(mention);
      ensure();
    },
    show(mentions) {
      marks.change(
        mentions,
        [...shown].filter((mention) => !mentions.has(mention)),
      );
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
    for (const root of styled) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return marks;
}
