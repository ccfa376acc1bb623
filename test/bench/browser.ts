/** Launches Chromium for benchmarks. It resolves every *.test to this machine, so that each load can be a new site. */
import { type Browser, type CDPSession, launch } from 'puppeteer-core';
import { findBrowser } from '../../tools/browser/find.ts';

/** A tab without puppeteer's Page, whose own worlds and promises would show up in every trace. */
export interface Tab {
  readonly client: CDPSession;
  /** Loads an address and waits for its load event, for at most a minute. */
  goto(address: string): Promise<void>;
  close(): Promise<unknown>;
}

export interface BenchBrowser {
  readonly version: string;
  /** The connection to the browser itself. */
  readonly protocol: CDPSession;
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}

/** The time limit for a page load, in ms. */
const LOAD_TIMEOUT_MS = 60_000;

export async function openBrowser(extension?: string): Promise<BenchBrowser> {
  const browser: Browser = await launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true, // The protocol's Extensions commands only work over a pipe.
    enableExtensions: true,
    protocolTimeout: 300_000,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP *.test 127.0.0.1'],
      '--disable-features=BackForwardCache',
    ],
  });
  const protocol = await browser.target().createCDPSession();
  if (extension) await protocol.send('Extensions.loadUnpacked', { path: extension });
  return {
    version: await browser.version(),
    protocol,
    async newTab() {
      const { targetId } = await protocol.send('Target.createTarget', { url: 'about:blank' });
      const target = await browser.waitForTarget((one) => '_targetId' in one && one._targetId === targetId);
      const client = await target.createCDPSession();
      await client.send('Page.enable');
      return {
        client,
        async goto(address) {
          const loaded = new Promise<void>((resolve) => client.once('Page.loadEventFired', () => resolve()));
          const { errorText } = await client.send('Page.navigate', { url: address });
          if (errorText) throw new Error(`${address}: ${errorText}`);
          await Promise.race([loaded, sleep(LOAD_TIMEOUT_MS)]);
        },
        close: () => protocol.send('Target.closeTarget', { targetId }),
      };
    },
    close: () => browser.close(),
  };
}

/** Runs something with a browser, and closes that in any case. */
export async function withBrowser<T>(
  extension: string | undefined,
  run: (browser: BenchBrowser) => Promise<T>,
): Promise<T> {
  const browser = await openBrowser(extension);
  try {
    return await run(browser);
  } finally {
    await browser.close();
  }
}

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
