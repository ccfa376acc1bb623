/** The toolbar popup itself: keyboard, looks and links. */
import { describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/index.ts';
import { setPopupStage } from '../support/popup-stage.ts';
import { unmarked } from '../support/stage.ts';
import { DOSSIER, says, tabThrough } from '../support/views.ts';

const { stage, open } = setPopupStage();

const stored = () => stage().session.inBackground((api) => api.storage.local.get(null));

describe('the keyboard', () => {
  it('reaches and operates all controls', async () => {
    const { popup } = await open('/');
    await says(popup, '2', '1');
    expect(await tabThrough(popup, 11)).toEqual([
      ...[expect.stringMatching(/^Full dossier, revised /), 'Options', 'On for localhost'],
      ...['Previous mention of Ascend 910C', 'Next mention of Ascend 910C'],
      ...['Previous mention of DeepSeek-V4-Pro', 'Next mention of DeepSeek-V4-Pro', 'Brief', 'Pause everywhere'],
      ...['Number on the toolbar button', 'Change shortcuts'],
    ]);
  });

  it('opens the dossier', async () => {
    const { popup } = await open('/');
    await says(popup, '2', '1');
    await tabThrough(popup, 1);
    // The popup closes while the key is pressed.
    await Promise.allSettled([popup.press('Enter')]);
    await until('the dossier', async () =>
      (await stage().session.openAddresses()).some((address) => address.endsWith(DOSSIER)),
    );
  });

  it('changes the level of detail with the arrow keys', async () => {
    const { page, popup } = await open('/');
    await says(popup, '2', '1');
    await tabThrough(popup, 8);
    await popup.press('ArrowDown');
    await until('the stored settings', async () => (await stored()).detail === 'standard');
    await tabThrough(popup, 1);
    await popup.press(' ');
    await unmarked(page);
  });
});

describe('the popup', () => {
  it('has the theme and language of the settings', async () => {
    await stage().session.inBackground((api) => api.storage.local.set({ theme: 'dark', language: 'zh-CN' }));
    const { popup } = await open('/');
    await popup.waitFor(() => getComputedStyle(document.documentElement).colorScheme === 'dark');
    await popup.waitFor(() => document.querySelector('h2')?.textContent === '本页内容');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  });
});

describe('the first paint', () => {
  it('shows the whole popup, not an empty one', async () => {
    const { popup } = await open('/');
    await says(popup, '2', '1');
    // Firefox does not report a first paint without content.
    const first = ['first-contentful-paint', ...(stage().session.name === 'chromium' ? ['first-paint'] : [])];
    const times = await popup.waitFor((names) => {
      const paints = names.flatMap((name) => performance.getEntriesByName(name)[0]?.startTime ?? []);
      return paints.length === names.length ? paints : null;
    }, first);
    expect(new Set(times).size).toBe(1);
  });
});

describe('the shortcut', () => {
  it('is shown in the popup with a button to change it', async () => {
    const { popup } = await open('/');
    await says(popup, '2', '1');
    expect(await popup.text('kbd')).toMatch(/^Alt\+Page ?Down$/);
    await popup.click('footer button');
    const place = stage().session.name === 'chromium' ? 'chrome://extensions/shortcuts' : 'about:addons';
    await until(place, async () => (await stage().session.openAddresses()).includes(place));
    await until('the popup to close', () => popup.isClosed());
  });
});
