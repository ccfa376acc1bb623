import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicesOf, stretchesOf } from '../../../../src/annotator/find/text-spans.ts';
import { REACH } from '../../../../src/dom/text-nodes.ts';

const places = fc.uniqueArray(fc.nat({ max: 20_000 }), { maxLength: 40 }).map((all) => all.toSorted((a, b) => a - b));

describe('stretches', () => {
  it('cover every place, in order, and are far apart', () => {
    fc.assert(
      fc.property(places, (all) => {
        const stretches = stretchesOf(all);
        for (const place of all) expect(stretches.filter(([from, to]) => from <= place && place <= to)).toHaveLength(1);
        for (const [i, [from]] of stretches.entries())
          expect(from - (stretches[i - 1]?.[1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(2 * REACH);
        for (const [from, to] of stretches) expect([all.includes(from), all.includes(to)]).toEqual([true, true]);
      }),
    );
  });
});

describe('indicesOf', () => {
  it('agrees with a search character by character', () => {
    const pieces = fc.array(fc.string({ maxLength: 6 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(pieces, fc.infiniteStream(fc.nat({ max: 99 })), (all, numbers) => {
        const { length } = all.join('');
        const some = [...new Set([...numbers.take(5)].map((n) => n % Math.max(length, 1)))].toSorted((a, b) => a - b);
        const within = length === 0 ? [] : some;
        const units = all.flatMap((piece, i) => Array.from({ length: piece.length }, () => i));
        expect(indicesOf(all, within)).toEqual([...new Set(within.map((place) => units[place]))]);
      }),
    );
  });
});
