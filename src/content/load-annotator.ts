/** A page's text watched, and the reader brought when a name may be in it. */

import type * as ReaderModule from '../annotator/index.ts';
import type { TextReader } from '../dom/changes.ts';
import { createTraceFinder, type Traces } from '../matcher/prefilter.ts';
import type { Settings } from '../platform/settings.ts';
import { watchText } from './page-text.ts';
import { createLookout } from './prefilter-page.ts';

/** What every name of the dossier has in it; null where the reader is to look for itself. */
declare const DOSSIER_TRACES: Traces | null;

const mayName = DOSSIER_TRACES === null ? () => true : createTraceFinder(DOSSIER_TRACES).isIn;

/**
 * Of the extension's files the only one that pages' scripts get, as a module, under an address that no page can guess:
 * in Chromium made up anew for each session (`use_dynamic_url`), in Firefox for each profile.
 */
const READER = 'src/annotator/index.js';

/**
 * The module is built apart, from reader.ts: that is its type. `chrome` is there in both browsers, and written out it
 * shows Firefox's reviewers (`web-ext lint`) that it is a file of the extension.
 */
const importReader = (): Promise<typeof ReaderModule> => import(chrome.runtime.getURL(READER));

export interface PageReader {
  /** The reader, once there is one. */
  readonly reader: ReaderModule.Reader | null;
  update(settings: Settings): void;
  /** The page goes into the back/forward cache. */
  leave(): void;
  comeBack(): void;
}

type Options = Omit<ReaderModule.ReaderOptions, 'isAway'>;

export function readPage(options: Options, signal: AbortSignal): PageReader {
  let { settings } = options;
  let reader: ReaderModule.Reader | null = null;
  let isComing = false;

  /** What fails while a page goes is done again where it comes back. */
  const report = (error: unknown) => {
    if (!page.isAway()) options.report(error);
  };
  const bring = async (root?: Element | ShadowRoot, text?: string) => {
    isComing = true;
    const version = page.version();
    const { startReading } = await importReader().finally(() => {
      isComing = false;
    });
    if (signal.aborted) return;
    const { isAway } = page;
    reader = startReading({ ...options, settings, isAway, report }, signal);
    // Where the page has gone away meanwhile, all is read when it comes back.
    if (isAway()) return;
    const isCurrent = version === page.version();
    for (const tree of page.trees()) reader.readTree(tree, isCurrent && tree === root ? text : undefined);
  };
  const lookout = createLookout(mayName, (root, text) => {
    if (!isComing) bring(root, text).catch(report);
  });
  const current = (): TextReader => reader ?? lookout;
  const page = watchText(
    { readTree: (root) => current().readTree(root), readChanges: (changes) => current().readChanges(changes) },
    { renewed: () => reader?.listenAgain(), report },
    signal,
  );
  return {
    get reader() {
      return reader;
    },
    leave: page.leave,
    comeBack: page.comeBack,
    update(next) {
      settings = next;
      reader?.update(next);
    },
  };
}
