import { expect, it } from 'vitest';
import { versions } from '../../../src/platform/versions.ts';

const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

it.each([
  [CHROME, 'Chrome 142'],
  [`${CHROME} Edg/142.0.1`, 'Edge 142'],
  [`${CHROME} OPR/120.0.2`, 'Opera 120'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140'],
  ['Something else', null],
])('names the browser of "%s" without its operating system', (userAgent, expected) => {
  expect(versions('1.2.0', userAgent)).toBe(['Caveat 1.2.0', ...(expected ? [expected] : [])].join(', '));
});
