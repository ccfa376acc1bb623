/** Our detection as the benchmark calls it, in a page: the one place that knows its modules. */
import { type Candidate, createCandidates } from '../../src/annotator/find/candidates.ts';
import { createMentionStore } from '../../src/annotator/find/mention-store.ts';
import { defaultDisplay } from '../../src/annotator/layout/display.ts';
import { freshDisplay } from '../../src/annotator/layout/styles.ts';
import { createHighlights } from '../../src/annotator/mark/highlights.ts';
import { createPagePrefilter } from '../../src/content/prefilter-page.ts';
import { createShadowRoots } from '../../src/content/shadow-roots.ts';
import type { CompiledNames } from '../../src/matcher/compile.ts';
import { createJudge } from '../../src/matcher/judge.ts';
import { createFinder, type NameFinder } from '../../src/matcher/matcher.ts';
import { type Beginnings, createBeginningSearch, createPrefilter } from '../../src/matcher/prefilter.ts';
import { type CompiledSenses, createSenses } from '../../src/matcher/senses.ts';

declare const DOSSIER_NAMES: CompiledNames;
declare const PREFILTER: Beginnings;
declare const SENSES: CompiledSenses;

// Once, as the build writes it out wherever it is named.
const names = PREFILTER;
const beginnings = new Set(names.hashes);
const mayName = createPrefilter(createBeginningSearch(names, (hash) => beginnings.has(hash)));
const senses = createSenses(SENSES);

/**
 * The first reading of a page, which the product spreads over several tasks, in one go: the text prefiltered, shadow hosts
 * found and, where there may be a name (the product loads the annotator then), mentions found and marked.
 */
export function scan(): number {
  return scanWith(mayName, () => createFinder(DOSSIER_NAMES));
}

export function scanFor(names: NameFinder): number {
  return scanWith(names.mayName, () => names);
}

function scanWith(mayName: (text: string) => boolean, finder: () => NameFinder): number {
  const { signal } = new AbortController();
  let annotator: ReturnType<typeof startAnnotating> | null = null;
  const found = (root?: Element | ShadowRoot, text?: string) => {
    annotator ??= startAnnotating(finder(), signal);
    annotator.readTree(root ?? document.body, text);
  };
  const page = { trees: () => [], lookInto() {} };
  const lifetime = { signal, isAway: () => false, whenBack() {}, check() {}, report() {} };
  const pagePrefilter = createPagePrefilter({ mayName, page: () => page, lifetime, found }, signal);
  const readTree = (root: Element | ShadowRoot) => (annotator ?? pagePrefilter).readTree(root);
  readTree(document.body);
  createShadowRoots(readTree).lookBelow(document.body);
  return annotator === null ? 0 : countOf(annotator);
}

const countOf = ({ highlights }: ReturnType<typeof startAnnotating>) => [...highlights].length;

function startAnnotating(finder: NameFinder, signal: AbortSignal) {
  const store = createMentionStore();
  const recognizer = { finder, judge: createJudge(() => senses) };
  let isFresh = false;
  const display = (element: Element) =>
    isFresh ? freshDisplay(element) : { value: defaultDisplay(element), isFinal: false };
  const candidates = createCandidates(recognizer, store, { display });
  const highlights = createHighlights(() => {}, signal);
  return {
    highlights,
    readTree(root: Element | ShadowRoot, text?: string) {
      const undecided: Candidate[] = [];
      for (const candidate of candidates.inTree(root, text))
        if (!candidates.verify(candidate, true)) undecided.push(candidate);
      // The product does this behind the page's next layout.
      isFresh = true;
      for (const candidate of undecided) candidates.verify(candidate, false);
      isFresh = false;
      const { added, removed } = store.takeChanges();
      if (added.length > 0) highlights.change(added, removed);
    },
  };
}
