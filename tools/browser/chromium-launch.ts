import { launch, type Target } from 'puppeteer-core';
import { ChromiumSession } from './chromium.ts';
import { findBrowser } from './find.ts';
import { HANG_LIMIT } from './limits.ts';
import { popupPath } from './manifest.ts';
import { INSECURE_HOST } from './server.ts';
import type { LaunchOptions, Session } from './types.ts';

export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const { extension, headless, userDataDir, viewport, colorScheme, reducedMotion } = options;
  const browser = await launch({
    executablePath: findBrowser('chromium'),
    headless,
    timeout: HANG_LIMIT,
    protocolTimeout: HANG_LIMIT,
    pipe: true, // The protocol's Extensions commands only work over a pipe.
    enableExtensions: true,
    ...(userDataDir === undefined ? {} : { userDataDir }),
    ...(viewport === undefined ? {} : { defaultViewport: viewport }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // The sandbox does not work for root.
      ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1`],
      ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      ...(reducedMotion ? ['--force-prefers-reduced-motion'] : []),
    ],
  });
  try {
    const protocol = await browser.target().createCDPSession();
    const load = () => protocol.send('Extensions.loadUnpacked', { path: extension, enableInIncognito: true });
    const { id } = await load();
    const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().includes(id);
    await browser.waitForTarget(isWorker, { timeout: HANG_LIMIT });
    return new ChromiumSession(browser, id, await popupPath(extension), load);
  } catch (error) {
    await browser.close();
    throw error;
  }
}
