import type * as v from 'valibot';
import { native } from '../native.ts';
import type { Answer, BackgroundResults, backgroundContract } from './background.ts';

type Params<N extends keyof BackgroundResults> = v.InferInput<(typeof backgroundContract)[N]>;

/** Asks the background. @throws where it refuses, or where the extension is gone */
export async function askBackground<N extends keyof BackgroundResults>(
  name: N,
  params: Params<N>,
): Promise<BackgroundResults[N]> {
  // Where the extension is gone, Chromium throws at once: here that becomes a rejection like any other.
  const answer: Answer<BackgroundResults[N]> = await native.runtime.sendMessage({ name, params });
  if ('error' in answer) throw new Error(answer.error);
  return answer.value;
}
