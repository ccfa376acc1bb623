import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHashSet, lowerBound } from '../../../src/matcher/hash-set.ts';

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const hashes = fc.uniqueArray(hash, { maxLength: 200 }).map((all) => all.toSorted((a, b) => a - b));

describe('createHashSet', () => {
  it('has what is in the array, and nothing else', () => {
    fc.assert(
      fc.property(hashes, fc.array(hash), (sorted, others) => {
        const has = createHashSet(sorted);
        const known = new Set(sorted);
        for (const one of [...sorted, ...others, ...sorted.map((value) => value ^ 1)])
          expect(has(one)).toBe(known.has(one));
      }),
    );
  });

  it('is empty if the array is', () => expect(createHashSet([])(0)).toBe(false));
});

describe('lowerBound', () => {
  it('is the number of smaller values', () => {
    fc.assert(
      fc.property(hashes, hash, (sorted, value) => {
        expect(lowerBound(sorted, value)).toBe(sorted.filter((one) => one < value).length);
      }),
    );
  });
});
