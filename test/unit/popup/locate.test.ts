import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/popup/locate.ts';

const frames = [
  { frame: 'top', counts: { chip: 2, model: 1 } },
  { frame: 'empty', counts: {} },
  { frame: 'inner', counts: { chip: 1 } },
];

describe('locate', () => {
  it('counts through the frames in order', () => {
    expect([0, 1, 2].map((nth) => locate(frames, 'chip', nth))).toEqual([
      { frame: 'top', index: 0 },
      { frame: 'top', index: 1 },
      { frame: 'inner', index: 0 },
    ]);
  });

  it('counts the mentions of one entity only', () => {
    expect(locate(frames, 'model', 0)).toEqual({ frame: 'top', index: 0 });
  });

  it('returns null past the last mention, for an unknown entity and without frames', () => {
    expect(locate(frames, 'chip', 3)).toBeNull();
    expect(locate(frames, 'other', 0)).toBeNull();
    expect(locate([], 'chip', 0)).toBeNull();
  });

  it('reaches every mention once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5)), (counts) => {
        const list = counts.map((chip, index) => ({ frame: String(index), counts: { chip } }));
        const all = list.flatMap(({ frame, counts: { chip } }) =>
          Array.from({ length: chip }, (_, index) => ({ frame, index })),
        );
        expect(all.map((_, nth) => locate(list, 'chip', nth))).toEqual(all);
        expect(locate(list, 'chip', all.length)).toBeNull();
      }),
    );
  });
});
