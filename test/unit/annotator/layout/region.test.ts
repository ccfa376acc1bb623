import { assert, double, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYWHERE, type Interval, isSeenIn, withinBox } from '../../../../src/annotator/layout/region.ts';

const number = double({ noNaN: true, min: -1e6, max: 1e6 });
const interval = tuple(number, number).map(([a, b]): Interval => [Math.min(a, b), Math.max(a, b)]);
const region = tuple(interval, interval).map(([x, y]) => ({ x, y }));
const length = ([from, to]: Interval) => to - from;

describe('text', () => {
  const line = { x: [10, 90], y: [20, 40] } as const;

  it.each([
    ['wholly in sight', { x: [0, 100], y: [0, 100] }, true],
    ['cut off at its end', { x: [0, 50], y: [0, 100] }, true],
    ['below a closed edge', { x: [0, 100], y: [0, 20] }, false],
    ['of which a hair’s breadth shows', { x: [0, 100], y: [0, 21] }, false],
    ['in a box of a pixel', { x: [10, 11], y: [20, 21] }, false],
  ] as const)('%s', (_, seen, isSeen) => {
    expect(isSeenIn(seen, line)).toBe(isSeen);
  });

  it('counts everywhere if it has a size', () => {
    assert(property(region, (box) => isSeenIn(EVERYWHERE, box) === (length(box.x) > 0 && length(box.y) > 0)));
  });

  it('that is seen in a part is seen in the whole', () => {
    assert(
      property(region, region, interval, (seen, text, box) => {
        const part = { ...seen, y: withinBox(seen.y, box, false) };
        return !isSeenIn(part, text) || isSeenIn(seen, text);
      }),
    );
  });
});

describe('a box that scrolls', () => {
  it('shows all, if it is itself seen', () => {
    expect(withinBox([0, 100], [40, 80], true)).toEqual(EVERYWHERE.x);
  });

  it('shows nothing if it is clipped away', () => {
    expect(length(withinBox([0, 20], [40, 80], true))).toBeLessThanOrEqual(0);
  });
});
