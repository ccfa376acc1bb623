/** Loads a module of the extension when it is first needed. */
import type { Lifetime } from '../dom/lifetime.ts';

/**
 * The first pause before loading is tried again, in ms; each is five times as long as the one before. All loads of a
 * document are stopped by `window.stop()`, and in Firefox as soon as the reader follows a link, who may yet stay: the answer
 * may be a download.
 */
const FIRST_PAUSE_MS = 200;
const MAX_PAUSE_MS = 5_000;

/** Imports a module. @param version makes the address another one: Firefox remembers which could not be loaded */
type ImportModule<M> = (version: number) => Promise<M>;

/**
 * Returns a function that gives what `start` makes of a module, which is loaded when it is first asked for; null if that
 * failed or the extension is gone.
 */
export function createModuleLoader<M, T>(
  importModule: ImportModule<M>,
  start: (module: M) => T,
  { signal, isAway, report }: Pick<Lifetime, 'signal' | 'isAway' | 'report'>,
): () => Promise<T | null> {
  let coming: Promise<T | null> | null = null;
  let pause = FIRST_PAUSE_MS;
  const load = async (): Promise<T | null> => {
    try {
      const module = await importModule(pause);
      return signal.aborted ? null : start(module);
    } catch (error) {
      const ms = pause;
      pause *= 5;
      if (ms <= MAX_PAUSE_MS && !isAway()) {
        await new Promise((resolve) => setTimeout(resolve, ms));
        return load();
      }
      report(error);
      // The next to ask tries again.
      coming = null;
      return null;
    }
  };
  return () => {
    coming ??= load();
    return coming;
  };
}
