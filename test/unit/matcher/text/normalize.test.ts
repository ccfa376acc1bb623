import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../../../src/matcher/text/normalize.ts';

const bold = (text: string) =>
  [...text].map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0x61 + 0x1d5ee)).join('');

describe('normalize', () => {
  it.each([
    ['plain text', 'plain text'],
    [bold('ascend'), 'ascend'],
    ['ｱｾﾝﾄﾞ', 'アセンド'],
    ['ⒶⓈ', 'AS'],
    ['Ａ stays', 'Ａ stays'],
  ])('makes of %s %s', (written, plain) => expect(normalize(written).text).toBe(plain));

  it('never moves a range by a character: what is folded alone stands where it stood', () => {
    const piece = fc.oneof(
      fc.constantFrom('a', '910C', ' ', '昇', 'ｱ', 'ﾄﾞ', 'ﾞ', 'Ⓐ', '\ud835', '\udc00', bold('x'), '\u{1d7e1}'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, text, (before, between, after) => {
        // Parted by a sign that nothing is folded with.
        const [left, middle, right] = [`${before}|`, `${between}|`, after];
        const whole = normalize(left + middle + right);
        const start = normalize(left).text.length;
        const end = start + normalize(middle).text.length;
        expect([whole.offsetOf(start), whole.offsetOf(end)]).toEqual([left.length, left.length + middle.length]);
        expect(whole.text.slice(start, end)).toBe(normalize(middle).text);
        expect(whole.offsetOf(whole.text.length)).toBe(left.length + middle.length + right.length);
      }),
      { numRuns: 500 },
    );
  });
});
