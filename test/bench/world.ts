/** Isolated worlds in freshly loaded pages, like those of content scripts. */
import type { CDPSession } from 'puppeteer-core';
import { sleep, type Tab } from './browser.ts';

export interface World {
  evaluate<T>(expression: string): Promise<T>;
}

/** Loads an address and waits until the page is idle. The previous page is gone. */
export async function openWorld({ client, goto }: Tab, address: string): Promise<World> {
  await goto(address);
  const { frameTree } = await client.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
    frameId,
    worldName: 'bench',
  });
  const world: World = { evaluate: (expression) => evaluate(client, expression, { contextId, awaitPromise: true }) };
  await world.evaluate('new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }))');
  return world;
}

/** Evaluates an expression in a context, or by default in the page's own world. */
export async function evaluate<T>(
  client: CDPSession,
  expression: string,
  options: { contextId?: number; awaitPromise?: boolean } = {},
): Promise<T> {
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    ...options,
    expression,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Polls the page until a condition holds. */
export async function waitFor(client: CDPSession, condition: string, timeout = 120_000): Promise<void> {
  for (const end = Date.now() + timeout; !(await evaluate<boolean>(client, condition)); await sleep(250))
    if (Date.now() > end) throw new Error(`Timed out waiting for ${condition}`);
}

export interface Timed {
  readonly ms: number;
  readonly value: number;
}

/** Times one call in the page, which is cold if none of its code has run there before. */
export function time(world: World, call: string): Promise<Timed> {
  return world.evaluate(
    `(() => { const start = performance.now(); const value = ${call}; return { ms: performance.now() - start, value }; })()`,
  );
}
