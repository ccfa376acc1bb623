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
 * @param version makes the address another one: Firefox remembers which could not be loaded
 */
const importAnnotator = (version: number): Promise<typeof AnnotatorModule> =>
  import(chrome.runtime.getURL(`${ANNOTATOR}?${version}`));

/**
 * The first pause before loading is tried again, in ms; each is five times as long as the one before. All loads of a
 * document are stopped by `window.stop()`, and in Firefox as soon as the reader follows a link, who may yet stay: the answer
 * may be a download.
 */
const FIRST_PAUSE_MS = 200;
const MAX_PAUSE_MS = 5_000;

/** Gives the annotator, loaded when it is first asked for; null if that failed or the extension is gone. */
export type LoadAnnotator = () => Promise<Annotator | null>;

/** @param loaded is called once, when the annotator has come */
export function createAnnotatorLoader(
  context: AnnotatorContext,
  loaded: (annotator: Annotator) => void,
): LoadAnnotator {
  const { lifetime } = context;
  let coming: Promise<Annotator | null> | null = null;
  let pause = FIRST_PAUSE_MS;
  const load = async (): Promise<Annotator | null> => {
    try {
      const { createAnnotator } = await importAnnotator(pause);
      return lifetime.signal.aborted ? null : createAnnotator(context);
    } catch (error) {
      const ms = pause;
      pause *= 5;
      if (ms <= MAX_PAUSE_MS && !lifetime.isAway()) {
        await new Promise((resolve) => setTimeout(resolve, ms));
        return load();
      }
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
