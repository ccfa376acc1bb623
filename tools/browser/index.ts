import { launchChromium } from './chromium-launch.ts';
import type { BrowserName } from './find.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, Session } from './types.ts';

export { type BrowserName, findBrowser } from './find.ts';
export { type Reply, type Routes, type Server, serve } from './server.ts';
export { until } from './text.ts';
export type { ExtensionPage, LaunchOptions, Session } from './types.ts';

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** Starts a browser with the extension, in a profile of its own. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Session> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
