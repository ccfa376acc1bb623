import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragment } from '../../../src/dossier/describe/text-fragment.ts';

const ADDRESS = 'https://example.org/a?b=c';
const DIRECTIVE = '#:~:text=';

describe('textFragment', () => {
  it.each([
    ['1,000 Ascend chips', '1%2C000%20Ascend%20chips'],
    ['post-trained', 'post%2Dtrained'],
    ['-prefix, suffix-', '%2Dprefix%2C%20suffix%2D'],
    ['R&D', 'R%26D'],
    ['34% MFU', '34%25%20MFU'],
    ['深圳', '%E6%B7%B1%E5%9C%B3'],
    ['“so” – he', '%E2%80%9Cso%E2%80%9D%20%E2%80%93%20he'],
    ['a#b', 'a%23b'],
  ])('encodes everything in %j that is syntax', (locator, encoded) => {
    expect(textFragment(ADDRESS, locator)).toBe(`${ADDRESS}${DIRECTIVE}${encoded}`);
  });

  it('extends the fragment of an address', () => {
    expect(textFragment(`${ADDRESS}#part`, 'word')).toBe(`${ADDRESS}#part:~:text=word`);
  });

  it('preserves the address and any locator', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.string({ unit: 'grapheme' }), (base, locator) => {
        const url = textFragment(base, locator);
        const [before, text = '', ...more] = url.split(DIRECTIVE);
        expect([before, more]).toEqual([base, []]);
        expect(decodeURIComponent(text)).toBe(locator);
        expect(text).not.toMatch(/[-,&#\s]/);
        const parsed = new URL(url);
        parsed.hash = '';
        expect(parsed.href).toBe(new URL(base).href);
      }),
    );
  });
});
