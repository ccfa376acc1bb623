/** Our detection as the benchmark calls it, in a page: the one place that knows its modules. */
import { createFinder, type NameFinder } from '../../src/content/detect/find.ts';
import type { CompiledNames } from '../../src/content/detect/names.ts';
import { createReading } from '../../src/content/detect/reading.ts';
import { watchShadowRoots } from '../../src/content/detect/shadow.ts';
import { createStore } from '../../src/content/detect/store.ts';
import { createMarks } from '../../src/content/mark/marks.ts';

declare const DOSSIER_NAMES: CompiledNames;

const finder = createFinder(DOSSIER_NAMES);

/** What a page's first reading does, as watch.ts has it, in one go: text read, mentions marked, shadow hosts found. */
export function scan(): number {
  return scanFor(finder);
}

export function scanFor(names: NameFinder): number {
  const { signal } = new AbortController();
  const store = createStore();
  const reading = createReading(names, store);
  const marks = createMarks(signal);
  const tell = () => {
    const { added, removed } = store.news();
    if (added.length > 0) marks.change(added, removed);
  };
  reading.readTree(document.body);
  tell();
  const shadow = watchShadowRoots((root) => {
    reading.read([...root.childNodes]);
    tell();
  }, signal);
  shadow.look([document.body]);
  return [...marks].length;
}
