/** `npm start`: builds the extension, serves the demo article and opens it in a browser with the extension. */
import { resolve } from 'node:path';
import { build } from 'vite';
import { launch, serve } from '../browser/index.ts';
import { ensureBrowsers } from '../setup.ts';
import { DEMO } from './demo.ts';
import { show } from './show.ts';

const name = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

ensureBrowsers([name]);
await build({ mode: name, logLevel: 'warn' });
const server = await serve({ '/': DEMO });
const session = await launch(name, {
  extension: resolve('dist', name),
  headless: !hasDisplay,
  viewport: hasDisplay ? null : { width: 1100, height: 900 },
});
try {
  const page = await session.newPage();
  await page.goto(server.origin);
  if (hasDisplay) {
    console.log(`The demo article is open at ${server.origin}. Close the browser to stop.`);
    await new Promise<void>((closed) => session.browser.once('disconnected', () => closed()));
  } else await show(session, page, resolve('out'));
} finally {
  await session.close();
  await server.close();
}
