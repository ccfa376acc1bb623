import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternBefore } from '../../../../src/matcher/compile.ts';
import { patterns, plainlyAtEnd } from '../../../../src/matcher/text/lazy-patterns.ts';

const spellings = ['Ascend', 'Huawei Ascend', '昇腾', '昇騰', '어센드', 'アセンド'];
const piece = fc.oneof(
  fc.constantFrom(...spellings, 'ascend', 'ASCEND', 'ａｓｃｅｎｄ', '(Ascend)', 'Huawei', 'Asc\u00adend'),
  fc.constantFrom(' ', '-', '  ', '–', '\n', '\u200b', '·', '', 'x', '1'),
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const whole = new RegExp(patternBefore(spellings), 'u');

describe('what stands before an anchor', () => {
  it('is found by a pattern of the spellings that a text has as by one of all', () => {
    const find = patterns(patternBefore, spellings);
    fc.assert(
      fc.property(text, (written) => {
        expect(find(written)).toBe(whole.exec(written)?.[0] ?? null);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is, where it is written plainly, what the pattern finds', () => {
    const find = plainlyAtEnd(spellings);
    fc.assert(
      fc.property(text, (written) => {
        const found = find(written);
        if (found !== null) expect(found).toBe(whole.exec(written)?.[0]);
      }),
      { numRuns: 2_000 },
    );
    expect(plainlyAtEnd(['Ascend'])('The Ascend ')).toBe('Ascend ');
  });
});
