import { describe, expect, it } from 'vitest';
import { isPlainPress, type PressCircumstances, SEEN_MS } from '../../../../src/annotator/popover/plain-press.ts';

const plain: PressCircumstances = {
  time: 10_000,
  seenSince: 10_000 - SEEN_MS,
  movedAt: 10_000 - SEEN_MS,
  meddledAt: Number.NEGATIVE_INFINITY,
  isOnTop: true,
};

describe('isPlainPress', () => {
  it('is true for a control that was in sight, at rest and untouched for long enough', () => {
    expect(isPlainPress(plain)).toBe(true);
  });

  it.each<[string, Partial<PressCircumstances>]>([
    ['has just come into sight', { seenSince: 9_700 }],
    ['is out of sight', { seenSince: null }],
    ['has just been moved', { movedAt: 9_999 }],
    ['belongs to a card that the page has just changed', { meddledAt: 9_601 }],
    ['may lie below something', { isOnTop: false }],
  ])('is false for a control that %s', (_, but) => {
    expect(isPlainPress({ ...plain, ...but })).toBe(false);
  });
});
