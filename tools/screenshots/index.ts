/** `npm run screenshots`: pictures of everything that a reader sees, on one page: out/screenshots/index.html. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { launch, serve } from '../browser/index.ts';
import { ensureBrowsers } from '../setup.ts';
import { shootCards } from './cards.ts';
import { contactSheet, type Picture } from './sheet.ts';
import { shootViews } from './views.ts';

const folder = resolve('out/screenshots');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

ensureBrowsers(['chromium']);
await build({ mode: 'chromium', logLevel: 'warn' });
const server = await serve({
  '/': readFileSync(new URL('../start/demo.html', import.meta.url), 'utf8'),
  '/xml': { body: '<name>Ascend 910C</name>', headers: { 'content-type': 'application/xml' } },
  '/none': '<!doctype html><title>Another page</title><p>Nothing of the kind.',
});
const pictures: Picture[] = [];
const take = { server, folder, add: (picture: Picture) => void pictures.push(picture) };
for (const colorScheme of ['light', 'dark'] as const) {
  const session = await launch('chromium', {
    extension: resolve('dist/chromium'),
    headless: true,
    // As high as the options page.
    viewport: { width: 800, height: 1300 },
    colorScheme,
    reducedMotion: true,
  });
  try {
    await shootCards(session, colorScheme, take);
    await shootViews(session, colorScheme, take);
  } finally {
    await session.close();
  }
}
await server.close();
writeFileSync(join(folder, 'index.html'), contactSheet(pictures));
console.log(`${pictures.length} pictures: ${join(folder, 'index.html')}`);
