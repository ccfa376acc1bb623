import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternBefore } from '../../../../src/matcher/compile.ts';
import { plainEndFinder, spellingFinder } from '../../../../src/matcher/text/lazy-patterns.ts';

const spellings = ['Ascend', 'Huawei Ascend', '昇腾', '昇騰', '어센드', 'アセンド'];
const piece = fc.oneof(
  fc.constantFrom(...spellings, 'ascend', 'ASCEND', 'ａｓｃｅｎｄ', '(Ascend)', 'Huawei', 'Asc\u00adend'),
  fc.constantFrom(' ', '-', '  ', '–', '\n', '\u200b', '·', '', 'x', '1'),
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const whole = new RegExp(patternBefore(spellings), 'u');

describe('spellingFinder', () => {
  it('finds the same as one pattern of all spellings', () => {
    const find = spellingFinder(patternBefore, spellings);
    fc.assert(
      fc.property(text, (written) => {
        expect(find(written)).toBe(whole.exec(written)?.[0] ?? null);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('plainEndFinder', () => {
  it('finds the same as the pattern, or leaves it to decide', () => {
    const find = plainEndFinder(spellings);
    fc.assert(
      fc.property(text, (written) => {
        const found = find(written);
        if (found !== null) expect(found).toBe(whole.exec(written)?.[0]);
      }),
      { numRuns: 2_000 },
    );
    expect(plainEndFinder(['Ascend'])('The Ascend ')).toBe('Ascend ');
  });
});
