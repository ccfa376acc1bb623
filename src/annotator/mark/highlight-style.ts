/** The style of marks, in the document and in the shadow trees that have some. */

import { getRootNode, localName } from '../../dom/members.ts';
import { isShadowRoot } from '../../dom/nodes.ts';
import type { Mention } from '../find/mentions.ts';
import highlightsCss from './highlights.css?inline';
import { holderOf } from './hit-test.ts';

export interface HighlightStyle {
  /** Covers the elements and the tree that a mention is in, from the next `ensure` on. */
  cover(mention: Mention): void;
  /** Writes the style for all that is covered, and puts it back if the page has taken it away. */
  ensure(): void;
  remove(): void;
}

/**
 * It comes with the first mark: a rule of the manifest's could be read on any page, by
 * `getComputedStyle(e, '::highlight(…)')`, and would give us away. A rule for every element would have the browser
 * compute the style of the whole page anew (75 ms on 30,000 elements); one for the few kinds of element that hold
 * mentions costs next to nothing.
 */
export function createHighlightStyle(): HighlightStyle {
  let sheet: CSSStyleSheet | null = null;
  const tags = new Set<string>();
  let written = 0;
  /** Firefox does not let a document's rule for highlights into shadow trees. */
  const roots = new Set<Document | ShadowRoot>([document]);

  const ensure = () => {
    if (tags.size > written) {
      written = tags.size;
      sheet ??= new CSSStyleSheet();
      sheet.replaceSync(highlightsCss.replaceAll('::highlight(', `:is(${[...tags].join()})::highlight(`));
    }
    if (!sheet) return;
    for (const root of roots) if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };
  return {
    ensure,
    cover({ nodes }) {
      for (const node of nodes) {
        const root = getRootNode(node);
        if (isShadowRoot(root)) roots.add(root);
        const holder = holderOf(node);
        if (holder) tags.add(CSS.escape(localName(holder)));
      }
    },
    remove() {
      for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}
