import { describe, expect, it } from 'vitest';
import { colorSchemeFor } from '../../../../src/annotator/popover/color-scheme.ts';

describe('colorSchemeFor', () => {
  it.each(['light', 'dark'] as const)('is %s if the settings say so, whatever the page declares', (theme) => {
    for (const root of ['normal', 'light', 'dark', 'light dark'])
      expect(colorSchemeFor(theme, root, 'dark')).toBe(theme);
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
  ] as const)('follows a page that declares one scheme: style %j, meta element %j', (root, meta, scheme) => {
    expect(colorSchemeFor('system', root, meta)).toBe(scheme);
  });

  it.each([
    ['normal', ''],
    ['light dark', ''],
    ['dark light', ''],
    ['normal', 'dark light'],
    ['normal', 'nonsense'],
  ])('follows the system if the page declares none or both: style %j, meta element %j', (root, meta) => {
    expect(colorSchemeFor('system', root, meta)).toBe('light dark');
  });
});
