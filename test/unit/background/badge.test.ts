import { describe, expect, it, vi } from 'vitest';
import { badgeText } from '../../../src/background/badge.ts';
import type { FrameReport } from '../../../src/platform/messages/frames.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: {} }));

function frame(counts: FrameReport['counts'], more: string[] = []): FrameReport {
  return { frame: 'f', cameAt: 0, top: true, site: '', readable: true, counts, more, meddles: false, visited: null };
}

describe('badgeText', () => {
  it('is empty when there are no mentions', () => {
    expect(badgeText([])).toBe('');
    expect(badgeText([frame({}), frame({ chip: 0 })])).toBe('');
  });

  it('adds up the mentions of all entities in all frames', () => {
    expect(badgeText([frame({ chip: 2, model: 3 }), frame({ model: 4 })])).toBe('9');
  });

  it.each([
    [999, '999'],
    [1000, '999+'],
    [123_456, '999+'],
  ])('writes %i as %s', (count, text) => {
    expect(badgeText([frame({ chip: count })])).toBe(text);
  });

  it('says that there are more mentions than are counted', () => {
    expect(badgeText([frame({ chip: 37 }, ['chip']), frame({ chip: 1 })])).toBe('38+');
    expect(badgeText([frame({ chip: 2000 }, ['chip'])])).toBe('999+');
  });
});
