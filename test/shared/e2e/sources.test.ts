/** Serves the texts of the dossier's sources as plain articles, in which every mention has to be marked. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { article, because, card, marked, noCard, rest, setStage } from '../../support/stage.ts';

const folder = new URL('../../../../shared/sources/', import.meta.url);

/** The number of mentions in each text, counted by hand, full names and short forms: [chip, model]. */
const COUNTS = {
  signaldesk: [2, 3],
  'ki1q-blogspot': [6, 9],
  tomshardware: [2, 3],
  gogoai: [6, 5],
  bestaifor: [16, 12],
} as const;

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function serveText(path: string) {
  const file = new URL(`.${path}.txt`, folder);
  return existsSync(file) ? article(...readFileSync(file, 'utf8').split('\n').map(escapeHtml)) : undefined;
}

describe.skipIf(!existsSync(folder))(
  'the text of',
  because('they need ../shared/sources, which is not part of a clone'),
  () => {
    const stage = setStage(serveText);

    it.each(Object.entries(COUNTS))(
      '%s has its mentions marked and opens cards for them',
      async (id, [chips, models]) => {
        const page = await stage().session.newPage();
        await page.goto(`${stage().server.origin}/${id}`);
        const marks = await marked(page, chips + models);
        const isChip = ({ text }: { text: string }) => /910/.test(text);
        expect(marks.filter(isChip)).toHaveLength(chips);
        for (const [name, mark] of [
          ['Ascend 910C', marks.find(isChip)],
          ['DeepSeek-V4-Pro', marks.find((one) => !isChip(one))],
        ] as const) {
          if (!mark) throw new Error(`${name} is not marked`);
          await page.evaluate((y) => scrollTo({ top: y - 300, behavior: 'instant' }), mark.y);
          const scrolled = await page.evaluate(() => scrollY);
          await rest(page, { ...mark, y: mark.y - scrolled });
          const content = await card(stage(), page);
          expect(content.name).toBe(name);
          expect(content.takeaway).toContain('No independent confirmation');
          expect(content.detail).toContain('post-training');
          expect(content.evidence).toContain('One announcement, repeated by');
          expect(content.links.length).toBeGreaterThan(0);
          await page.keyboard.press('Escape');
          await noCard(stage(), page);
          await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
        }
        await page.close();
      },
    );
  },
);
