/** Loads the annotator: the module that does everything where a name may be. */
import type * as AnnotatorModule from '../annotator/index.ts';
import type { Annotator, AnnotatorContext } from '../annotator/index.ts';
import { createModuleLoader } from '../platform/late-module.ts';

/**
 * Under an address that no page can guess: made up anew in Chromium for each session (`use_dynamic_url`), in Firefox for
 * each profile. The build makes the module from src/annotator/index.ts, which gives its type. Written out with `chrome`,
 * which both browsers have, the import shows Firefox's reviewers (`web-ext lint`) that it is a file of the extension.
 */
const importAnnotator = (version: number): Promise<typeof AnnotatorModule> =>
  import(chrome.runtime.getURL(`src/annotator/index.js?${version}`));

/** Gives the annotator, loaded when it is first asked for; null if that failed or the extension is gone. */
export type LoadAnnotator = () => Promise<Annotator | null>;

export const createAnnotatorLoader = (context: AnnotatorContext): LoadAnnotator =>
  createModuleLoader(importAnnotator, ({ createAnnotator }) => createAnnotator(context), context.lifetime);
