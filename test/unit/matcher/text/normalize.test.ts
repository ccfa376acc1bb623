import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../../../src/matcher/text/normalize.ts';

const bold = (text: string) =>
  [...text].map((character) => String.fromCodePoint((character.codePointAt(0) ?? 0) - 0x61 + 0x1d5ee)).join('');

describe('normalize', () => {
  it.each([
    ['plain text', 'plain text'],
    [bold('ascend'), 'ascend'],
    ['ｱｾﾝﾄﾞ', 'アセンド'],
    ['ⒶⓈ', 'AS'],
    ['Ａ stays', 'Ａ stays'],
  ])('turns “%s” into “%s”', (written, plain) => expect(normalize(written).text).toBe(plain));

  it('maps the offsets of any part of a text back to where they were', () => {
    const piece = fc.oneof(
      fc.constantFrom('a', '910C', ' ', '昇', 'ｱ', 'ﾄﾞ', 'ﾞ', 'Ⓐ', '\ud835', '\udc00', bold('x'), '\u{1d7e1}'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, text, (before, between, after) => {
        // Separated by a character that combines with nothing.
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
