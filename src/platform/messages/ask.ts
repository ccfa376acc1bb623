import type * as v from 'valibot';
import { native } from '../native.ts';
import type { BackgroundResults, backgroundContract } from './background.ts';

type Params<N extends keyof BackgroundResults> = v.InferInput<(typeof backgroundContract)[N]>;

/** Asks the background. @throws where it refuses, or where the extension is gone */
export function askBackground<N extends keyof BackgroundResults>(
  name: N,
  params: Params<N>,
): Promise<BackgroundResults[N]> {
  return native.runtime.sendMessage({ name, params });
}
