import type * as v from 'valibot';
import { native } from '../native.ts';
import type { BackgroundResults, backgroundContract } from './background.ts';

type Params<N extends keyof BackgroundResults> = v.InferInput<(typeof backgroundContract)[N]>;

/** Asks the background. @throws where it refuses, or where the extension is gone */
export async function askBackground<N extends keyof BackgroundResults>(
  name: N,
  params: Params<N>,
): Promise<BackgroundResults[N]> {
  // Where the extension is gone, Chromium throws at once: here that becomes a rejection like any other.
  return native.runtime.sendMessage({ name, params });
}
