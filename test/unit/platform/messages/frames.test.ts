import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/platform/messages/frames.ts';

describe('total', () => {
  it('adds up the mentions of all entities', () => {
    expect(total({ counts: {} })).toBe(0);
    expect(total({ counts: { a: 0 } })).toBe(0);
    expect(total({ counts: { a: 2, b: 3 } })).toBe(5);
  });
});
