/** Our detection, as the benchmark calls it in a page. Only this file knows its modules. */

import { createReading, type Spot } from '../../src/annotator/find/candidates.ts';
import { createStore } from '../../src/annotator/find/mention-store.ts';
import { whileLaidOut } from '../../src/annotator/layout/display.ts';
import { createMarks } from '../../src/annotator/mark/highlights.ts';
import { createLookout } from '../../src/content/prefilter-page.ts';
import { createShadowRoots } from '../../src/content/shadow-roots.ts';
import type { CompiledNames } from '../../src/matcher/compile.ts';
import { createFinder, type NameFinder } from '../../src/matcher/matcher.ts';
import { createTraceFinder, type Traces } from '../../src/matcher/prefilter.ts';

declare const DOSSIER_NAMES: CompiledNames;
declare const DOSSIER_TRACES: Traces;

const trace = createTraceFinder(DOSSIER_TRACES);

/**
 * Does everything that the first scan of a page does, at once: reads the text, finds shadow hosts and, where there may
 * be a name (at which point the product loads the annotator), finds and marks mentions.
 */
export function scan(): number {
  return scanWith(trace.isIn, () => createFinder(DOSSIER_NAMES));
}

export function scanFor(names: NameFinder): number {
  return scanWith(names.mayName, () => names);
}

function scanWith(mayName: (text: string) => boolean, finder: () => NameFinder): number {
  let reader: ReturnType<typeof startReader> | null = null;
  const lookout = createLookout(mayName, (root, text) => {
    reader ??= startReader(finder());
    reader.readTree(root ?? document.body, text);
  });
  const readTree = (root: Element | ShadowRoot) => (reader ?? lookout).readTree(root);
  readTree(document.body);
  createShadowRoots(readTree).look([document.body]);
  return reader === null ? 0 : countOf(reader);
}

const countOf = ({ marks }: ReturnType<typeof startReader>) => [...marks].length;

function startReader(finder: NameFinder) {
  const store = createStore();
  const reading = createReading(finder, store);
  const marks = createMarks(new AbortController().signal);
  return {
    marks,
    readTree(root: Element | ShadowRoot, text?: string) {
      const unsure: Spot[] = [];
      for (const spot of reading.spotInTree(root, text)) if (!reading.examine(spot, true)) unsure.push(spot);
      // In the product, this waits for the page's next layout.
      whileLaidOut(() => {
        for (const spot of unsure) reading.examine(spot, false);
      });
      const { added, removed } = store.news();
      if (added.length > 0) marks.change(added, removed);
    },
  };
}
