/** Our detection as the benchmark calls it, in a page: the one place that knows its modules. */
import { createReading } from '../../src/content/detect/reading.ts';
import { createStore } from '../../src/content/detect/store.ts';
import { createMarks } from '../../src/content/mark/marks.ts';
import { createFinder, type NameFinder } from '../../src/content/names/find.ts';
import type { CompiledNames } from '../../src/content/names/names.ts';
import { createLookout } from '../../src/content/page/lookout.ts';
import { watchShadowRoots } from '../../src/content/page/shadow.ts';

declare const DOSSIER_NAMES: CompiledNames;
declare const DOSSIER_SIGN: string;

const sign = new RegExp(DOSSIER_SIGN, 'gu');

/**
 * What a page's first reading does, as page-reader.ts has it, in one go: text looked at, shadow hosts found, and where
 * there may be a name (in the product the reader's module is loaded then) mentions found and marked.
 */
export function scan(): number {
  return scanWith(
    (text) => text.search(sign) >= 0,
    () => createFinder(DOSSIER_NAMES),
  );
}

export function scanFor(names: NameFinder): number {
  return scanWith(names.mayName, () => names);
}

function scanWith(mayName: (text: string) => boolean, finder: () => NameFinder): number {
  const { signal } = new AbortController();
  let reader: ReturnType<typeof startReader> | null = null;
  const lookout = createLookout(mayName, (root, text) => {
    reader ??= startReader(finder(), signal);
    reader.readTree(root ?? document.body, text);
  });
  const readTree = (root: Element | ShadowRoot) => (reader ?? lookout).readTree(root);
  readTree(document.body);
  watchShadowRoots(readTree, console.error, signal).look([document.body]);
  return reader === null ? 0 : countOf(reader);
}

const countOf = ({ marks }: ReturnType<typeof startReader>) => [...marks].length;

function startReader(finder: NameFinder, signal: AbortSignal) {
  const store = createStore();
  const reading = createReading(finder, store);
  const marks = createMarks(signal);
  return {
    marks,
    readTree(root: Element | ShadowRoot, text?: string) {
      reading.readTree(root, text);
      const { added, removed } = store.news();
      if (added.length > 0) marks.change(added, removed);
    },
  };
}
