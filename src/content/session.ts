/** The page read and watched, for as long as its site is switched on. */
import type { Lifetime } from '../dom/lifetime.ts';
import type { Listeners } from '../dom/listeners.ts';
import type { TextReader } from '../dom/page-text.ts';
import type { MayName } from '../matcher/prefilter.ts';
import type { LoadAnnotator } from './load-annotator.ts';
import { watchText } from './page-text.ts';
import { createPagePrefilter } from './prefilter-page.ts';

interface Options {
  readonly mayName: MayName;
  readonly load: LoadAnnotator;
  readonly listeners: Listeners;
  readonly lifetime: Lifetime;
}

/** Reads until the signal aborts: with the prefilter, and with the annotator from when a name may be there. */
export function startSession({ mayName, load, listeners, lifetime }: Options, signal: AbortSignal): void {
  let annotating: TextReader | null = null;
  let isLoading = false;

  const annotate = async (root?: Element | ShadowRoot, text?: string) => {
    if (isLoading || annotating) return;
    isLoading = true;
    const version = page.version();
    const annotator = await load();
    isLoading = false;
    if (!annotator || signal.aborted) return;
    const reader = annotator.read(page, signal);
    annotating = reader;
    // If the page has gone away meanwhile, all is read when it comes back.
    if (lifetime.isAway()) return;
    const isCurrent = version === page.version();
    const read = async (tree: Element | ShadowRoot) =>
      reader.readTree(tree, isCurrent && tree === root ? text : undefined);
    for (const tree of page.trees()) void read(tree).catch(lifetime.report);
  };
  const found = (root?: Element | ShadowRoot, text?: string) => void annotate(root, text).catch(lifetime.report);
  const prefilter = createPagePrefilter({ mayName, page: () => page, lifetime, found }, signal);
  const page = watchText({ reader: () => annotating ?? prefilter, listeners, lifetime }, signal);
}
