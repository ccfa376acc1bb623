import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesAt, spansOf } from '../../../../src/annotator/find/text-spans.ts';
import { REACH } from '../../../../src/dom/reach.ts';

const offsets = fc.uniqueArray(fc.nat({ max: 20_000 }), { maxLength: 40 }).map((all) => all.toSorted((a, b) => a - b));

describe('spansOf', () => {
  it('returns spans in order, far from each other, that begin and end at offsets and cover all', () => {
    fc.assert(
      fc.property(offsets, (all) => {
        const spans = spansOf(all);
        for (const offset of all) expect(spans.filter(([from, to]) => from <= offset && offset <= to)).toHaveLength(1);
        for (const [i, [from]] of spans.entries())
          expect(from - (spans[i - 1]?.[1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(2 * REACH);
        for (const [from, to] of spans) expect([all.includes(from), all.includes(to)]).toEqual([true, true]);
      }),
    );
  });
});

describe('piecesAt', () => {
  it('finds the same pieces as a search through every character', () => {
    const pieces = fc.array(fc.string({ maxLength: 6 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(pieces, fc.infiniteStream(fc.nat({ max: 99 })), (all, numbers) => {
        const { length } = all.join('');
        const some = [...new Set([...numbers.take(5)].map((n) => n % Math.max(length, 1)))].toSorted((a, b) => a - b);
        const within = length === 0 ? [] : some;
        const units = all.flatMap((piece, i) => Array.from({ length: piece.length }, () => i));
        expect(piecesAt(all, within)).toEqual([...new Set(within.map((offset) => units[offset]))]);
      }),
    );
  });
});
