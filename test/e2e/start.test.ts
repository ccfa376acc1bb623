/** The output of `npm start` without a display, which is the first that many people see of the extension. */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { DEMO } from '../../tools/start/demo.ts';
import { show } from '../../tools/start/show.ts';
import { setStage } from '../support/stage.ts';

const stage = setStage({ '/': DEMO });

it('npm start prints the mentions and a card, and takes pictures of the page, the card and the popup', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const folder = await mkdtemp(join(tmpdir(), 'caveat-'));
  const page = await stage().session.newPage();
  try {
    await page.goto(stage().server.origin);
    await show(stage().session, page, folder);
    const [mentions, card] = log.mock.calls.map(([text]) => String(text));
    expect(mentions).toMatch(/^18 mentions: DeepSeek-V4-Pro · Ascend 910C · .* · ascend910c · .*昇腾910C/);
    expect(card).toMatch(/^DeepSeek-V4-Pro\n/);
    expect(card).toContain('No independent confirmation');
    expect(card).toContain('One announcement, repeated by');
    expect(await readdir(folder)).toEqual(['card.png', 'page.png', 'popup.png']);
    for (const name of await readdir(folder)) expect((await stat(join(folder, name))).size).toBeGreaterThan(5_000);
  } finally {
    log.mockRestore();
    await page.close();
    await rm(folder, { recursive: true });
  }
});
