/** Loads what decides about short forms, when a page has one. */
import type { Lifetime } from '../../dom/lifetime.ts';
import type { Senses } from '../../matcher/senses.ts';
import { createModuleLoader } from '../../platform/late-module.ts';
import type * as SensesModule from '../senses.ts';

/** At an address that no page can guess, as the annotator (src/content/load-annotator.ts). */
const importSenses = (version: number): Promise<typeof SensesModule> =>
  import(chrome.runtime.getURL(`src/annotator/senses.js?${version}`));

export interface LateSenses {
  /** Null before they have come; the first call asks for them. */
  get(): Senses | null;
  /** Calls back when they have come, unless they were there before. */
  whenCome(then: () => void, signal: AbortSignal): void;
}

export function createLateSenses(lifetime: Lifetime): LateSenses {
  let senses: Senses | null = null;
  const coming = new EventTarget();
  const load = createModuleLoader(
    importSenses,
    ({ readSenses }) => {
      senses = readSenses();
      coming.dispatchEvent(new Event('come'));
    },
    lifetime,
  );
  return {
    get() {
      if (!senses) void load();
      return senses;
    },
    whenCome: (then, signal) => coming.addEventListener('come', then, { signal }),
  };
}
