/** Loads the annotator: the module that does everything where a name may be. */
import type * as AnnotatorModule from '../annotator/index.ts';
import type { Annotator, AnnotatorContext } from '../annotator/index.ts';

/**
 * The only file of the extension that pages can load, under an address that no page can guess: made up anew in Chromium for
 * each session (`use_dynamic_url`), in Firefox for each profile.
 */
const ANNOTATOR = 'src/annotator/index.js';

/**
 * The build makes the module from src/annotator/index.ts, which gives its type. Written out with `chrome`, which both
 * browsers have, the import shows Firefox's reviewers (`web-ext lint`) that it is a file of the extension.
 */
const importAnnotator = (): Promise<typeof AnnotatorModule> => import(chrome.runtime.getURL(ANNOTATOR));

/** Gives the annotator, loaded when it is first asked for; null if that failed or the extension is gone. */
export type LoadAnnotator = () => Promise<Annotator | null>;

/** @param loaded is called once, when the annotator has come */
export function createAnnotatorLoader(
  context: AnnotatorContext,
  loaded: (annotator: Annotator) => void,
): LoadAnnotator {
  const { lifetime } = context;
  let coming: Promise<Annotator | null> | null = null;
  const load = async () => {
    try {
      const { createAnnotator } = await importAnnotator();
      return lifetime.signal.aborted ? null : createAnnotator(context);
    } catch (error) {
      lifetime.report(error);
      // The next to ask tries again.
      coming = null;
      return null;
    }
  };
  const bring = async () => {
    const annotator = await load();
    if (annotator) loaded(annotator);
    return annotator;
  };
  return () => {
    coming ??= bring();
    return coming;
  };
}
