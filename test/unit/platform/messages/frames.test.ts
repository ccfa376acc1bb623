import { describe, expect, it } from 'vitest';
import { FRAMES_PORT, total } from '../../../../src/platform/messages/frames.ts';

describe('total', () => {
  it('adds up the mentions of all entities', () => {
    expect(total({ counts: {} })).toBe(0);
    expect(total({ counts: { a: 0 } })).toBe(0);
    expect(total({ counts: { a: 2, b: 3 } })).toBe(5);
  });
});

describe('FRAMES_PORT', () => {
  it('matches the ports of the popup and the background only', () => {
    const names = ['frames:popup', 'frames:background', 'frames:', 'frames:popup2', 'x-frames:popup', 'popup'];
    expect(names.filter((name) => FRAMES_PORT.test(name))).toEqual(['frames:popup', 'frames:background']);
  });
});
