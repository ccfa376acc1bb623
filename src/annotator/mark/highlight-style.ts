/** The style of marks, for the document and for shadow trees with marks. */
import { adoptedStyleSheets, getRootNode, isConnected, localName } from '../../dom/members.ts';
import { isShadowRoot } from '../../dom/nodes.ts';
import type { Mention } from '../find/mentions.ts';
import highlightsCss from './highlights.css?inline';
import { holderOf } from './hit-test.ts';

export interface HighlightStyle {
  /** Has the style cover a mention's elements and tree from the next `ensure` on. */
  cover(mention: Mention): void;
  /** Writes the style for what has been covered since the last call. Returns true for a change. */
  ensure(): boolean;
  /** Puts the style back wherever the page has removed it. Returns true for a change. */
  restore(): boolean;
  remove(): void;
}

/**
 * Added with the first mark, because any page could detect a style sheet in the manifest by
 * `getComputedStyle(e, '::highlight(…)')`. It names the few kinds of element that hold mentions: a rule for all elements
 * would make the browser recompute every style (75 ms on 30,000 elements).
 */
export function createHighlightStyle(): HighlightStyle {
  let sheet: CSSStyleSheet | null = null;
  const tags = new Set<string>();
  let written = 0;
  /** In Firefox, a document's rules for highlights do not apply in shadow trees. */
  const roots = new Set<Document | ShadowRoot>([document]);
  let newRoots = new Set<Document | ShadowRoot>(roots);

  const write = (): boolean => {
    if (tags.size === 0 || (tags.size === written && sheet && isIntact(sheet))) return false;
    written = tags.size;
    sheet ??= new CSSStyleSheet();
    sheet.disabled = false;
    sheet.replaceSync(highlightsCss.replaceAll('::highlight(', `:is(${[...tags].join()})::highlight(`));
    return true;
  };
  const ensureIn = (some: ReadonlySet<Document | ShadowRoot>) => {
    let isChanged = write();
    for (const root of some) {
      if (isShadowRoot(root) && !isConnected(root)) roots.delete(root);
      else if (sheet && !sheetsOf(root).includes(sheet)) isChanged = sheetsOf(root).push(sheet) > 0;
    }
    return isChanged;
  };
  return {
    // The document and what is new, not all for each tree that comes: a page may have thousands.
    ensure() {
      const some = newRoots;
      if (tags.size > 0) newRoots = new Set([document]);
      return ensureIn(some);
    },
    restore: () => ensureIn(roots),
    cover({ nodes }) {
      for (const node of nodes) {
        const root = getRootNode(node);
        if (isShadowRoot(root) && !roots.has(root)) {
          roots.add(root);
          newRoots.add(root);
        }
        const holder = holderOf(node);
        if (holder) tags.add(CSS.escape(localName(holder)));
      }
    },
    remove() {
      for (const root of roots) {
        const others = sheetsOf(root).filter((other) => other !== sheet);
        // Not by assignment: an element of the page could hide the document's setter.
        Reflect.set(isShadowRoot(root) ? ShadowRoot.prototype : Document.prototype, 'adoptedStyleSheets', others, root);
      }
    },
  };
}

/** False where the page has emptied the sheet or switched it off: it can reach all sheets of its document. */
const isIntact = ({ disabled, cssRules }: CSSStyleSheet) => !disabled && cssRules.length > 0;

const sheetsOf = (root: Document | ShadowRoot) =>
  isShadowRoot(root) ? root.adoptedStyleSheets : adoptedStyleSheets(root);
