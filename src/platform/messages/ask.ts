import type * as v from 'valibot';
import { native } from '../native.ts';
import type { Answer, BackgroundResults, backgroundContract } from './background.ts';

type Params<N extends keyof BackgroundResults> = v.InferInput<(typeof backgroundContract)[N]>;

/** Sends a message to the background. Rejects if the background refuses it, or if the extension is gone. */
export async function askBackground<N extends keyof BackgroundResults>(
  name: N,
  params: Params<N>,
): Promise<BackgroundResults[N]> {
  // Once the extension is gone, Chromium throws synchronously; an async function turns that into a rejection.
  const answer: Answer<BackgroundResults[N]> = await native.runtime.sendMessage({ name, params });
  if ('error' in answer) throw new Error(answer.error);
  return answer.value;
}
