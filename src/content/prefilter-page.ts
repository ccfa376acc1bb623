/** Whether a page may have a name in it: most have none, and pay for no more than this look. */

import type { TextReader } from '../dom/changes.ts';
import { isElement } from '../dom/nodes.ts';
import { isLarge, runsOf, textAround, textOf } from '../dom/text-nodes.ts';
import { MANY } from './page-text.ts';

/**
 * @param mayName whether a name may be in a text: cheap, and never wrong where it says no
 * @param found is told that there may be one, with the text of the tree if it was a whole one
 */
export function createLookout(
  mayName: (text: string) => boolean,
  found: (root?: Element | ShadowRoot, text?: string) => void,
): TextReader {
  return {
    readTree(root) {
      // What is large is read in slices: that is the reader's.
      if (isLarge(root)) return found();
      // Ruled out by its text as one string.
      const text = root.textContent ?? '';
      if (mayName(text)) found(root, text);
    },
    readChanges({ nodes }) {
      if (nodes.length > MANY || nodes.some((node) => isElement(node) && isLarge(node))) return found();
      if (runsOf(nodes).some((run) => mayName(textWithin(run)))) found();
    },
  };
}

/** The text of nodes next to each other, and what a name could reach to around them. */
function textWithin(run: readonly Node[]): string {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return '';
  const { before, after } = textAround(first, last);
  return [...before, ...run, ...after].map(textOf).join('');
}
