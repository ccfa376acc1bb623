import { describe, expect, it } from 'vitest';
import { schemeFor } from '../../../../src/annotator/popover/color-scheme.ts';

describe('schemeFor', () => {
  it.each(['light', 'dark'] as const)('is %s if the reader chose that, whatever the page says', (theme) => {
    for (const root of ['normal', 'light', 'dark', 'light dark']) expect(schemeFor(theme, root, 'dark')).toBe(theme);
  });

  it.each([
    ['dark', '', 'dark'],
    ['light', '', 'light'],
    ['only light', '', 'light'],
    ['dark only', '', 'dark'],
    ['normal', 'dark', 'dark'],
    ['normal', ' Light ', 'light'],
    ['light', 'dark', 'light'],
    ['light dark', 'dark', 'light dark'],
  ] as const)('follows a page that declares one: style %j, meta element %j', (root, meta, scheme) => {
    expect(schemeFor('system', root, meta)).toBe(scheme);
  });

  it.each([
    ['normal', ''],
    ['light dark', ''],
    ['dark light', ''],
    ['normal', 'dark light'],
    ['normal', 'nonsense'],
  ])('follows the system if the page does not decide: style %j, meta element %j', (root, meta) => {
    expect(schemeFor('system', root, meta)).toBe('light dark');
  });
});
