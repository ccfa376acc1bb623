/** The browser of the tests: shared by all files of a worker, unless a file needs its own. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject, test } from 'vitest';
import { type LaunchOptions, launch, type Session } from '../../tools/browser/index.ts';
import { closeOthers } from './tab.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}

export const browserName = inject('browser');

const USUAL: LaunchOptions = {
  extension: resolve('dist', browserName),
  headless: true,
  viewport: { width: 1000, height: 800 },
  colorScheme: 'light',
};

export function launchSession(options: Partial<LaunchOptions> = {}): Promise<Session> {
  return launch(browserName, { ...USUAL, ...options });
}

/** Provides hooks with the shared browser and the tab that tests use in turn. */
export const shared = test
  .extend('options', { scope: 'worker' }, USUAL)
  .extend('session', { scope: 'worker' }, async ({ options }, { onCleanup }) => {
    const session = await launchSession(options);
    onCleanup(() => session.close());
    return session;
  })
  .extend('tab', { scope: 'worker' }, ({ session }) => session.newPage());

/** Removes everything that the tests of another file left in a browser. */
export async function resetSession(session: Session, tab: Page): Promise<void> {
  await closeOthers(session, tab);
  await session.inBackground(async ({ storage }) => {
    await storage.local.clear();
    await storage.session.clear();
  });
}
