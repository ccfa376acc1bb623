import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOn, readSettings, SETTING_NAMES, type Settings } from '../../../src/platform/settings.ts';
import { isSwitchedOff } from '../../../src/platform/stored-settings.ts';

const defaults: Settings = {
  detail: 'brief',
  paused: false,
  sitesOff: [],
  which: 'all',
  badge: true,
  theme: 'system',
  language: 'browser',
};
const others: Settings = {
  detail: 'full',
  paused: true,
  sitesOff: ['example.org', 'localhost'],
  which: 'first',
  badge: false,
  theme: 'dark',
  language: 'zh-CN',
};

describe('readSettings', () => {
  it('returns the defaults if nothing is stored', () => {
    expect(readSettings({})).toEqual({ settings: defaults, broken: [] });
  });

  it('returns the stored settings', () => {
    expect(readSettings({ ...others })).toEqual({ settings: others, broken: [] });
  });

  it.each(SETTING_NAMES)('uses the default of %s if only that is not stored', (name) => {
    const { [name]: _, ...rest } = others;
    expect(readSettings(rest)).toEqual({ settings: { ...others, [name]: defaults[name] }, broken: [] });
  });

  it.each([
    ['detail', ['', 'BRIEF', 'everything', 1, null, ['brief']]],
    ['paused', ['true', 0, 1, null, {}]],
    ['sitesOff', ['example.org', { 0: 'example.org' }, ['example.org', 1], [null], null, true]],
    ['which', ['some', '', null, true]],
    ['badge', ['false', 0, null, []]],
    ['theme', ['auto', 'DARK', null, false]],
    ['language', ['de', 'zh', '', 1]],
  ] as const)('replaces an invalid %s by the default and names it', (name, values) => {
    for (const value of values) {
      const read = readSettings({ ...others, [name]: value });
      expect(read).toEqual({ settings: { ...others, [name]: defaults[name] }, broken: [name] });
    }
  });

  it('names every setting that cannot be read', () => {
    const stored = Object.fromEntries(SETTING_NAMES.map((name) => [name, 0]));
    expect(readSettings(stored)).toEqual({ settings: defaults, broken: SETTING_NAMES });
  });

  it('ignores unknown names', () => {
    expect(readSettings({ colour: 'red', ['__proto__']: { paused: true }, theme: 'light' })).toEqual({
      settings: { ...defaults, theme: 'light' },
      broken: [],
    });
  });

  it('returns valid settings whatever is stored', () => {
    const value = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
      fc.constantFrom(...Object.values(others)),
    );
    const known = fc.record(Object.fromEntries(SETTING_NAMES.map((name) => [name, value])), { requiredKeys: [] });
    fc.assert(
      fc.property(known, fc.dictionary(fc.string(), value), (stored, more) => {
        const { settings, broken } = readSettings({ ...more, ...stored });
        expect(readSettings({ ...settings })).toEqual({ settings, broken: [] });
        expect(Object.keys(settings).toSorted()).toEqual(SETTING_NAMES.toSorted());
        for (const name of broken) expect(settings[name]).toEqual(defaults[name]);
        for (const name of SETTING_NAMES)
          if (!broken.includes(name)) expect(settings[name]).toEqual(stored[name] ?? defaults[name]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('isOn', () => {
  it('is true unless Caveat is paused or switched off for the site', () => {
    const off: Settings = { ...defaults, sitesOff: ['example.org'] };
    expect(isOn(defaults, 'example.org')).toBe(true);
    expect(isOn(off, 'example.org')).toBe(false);
    expect(isOn(off, 'sub.example.org')).toBe(true);
    expect(isOn({ ...defaults, paused: true }, 'example.org')).toBe(false);
  });

  it('is false for a page without a host name only while Caveat is paused', () => {
    expect(isOn({ ...defaults, sitesOff: ['example.org'] }, '')).toBe(true);
    expect(isOn({ ...defaults, paused: true }, '')).toBe(false);
  });
});

describe('isSwitchedOff', () => {
  it('agrees with the settings, whatever is stored', () => {
    const stored = fc.record(
      {
        paused: fc.oneof(fc.boolean(), fc.jsonValue()),
        sitesOff: fc.oneof(
          fc.array(fc.constantFrom('a.org', 'b.org')),
          fc.array(fc.constantFrom('a.org', 1)),
          fc.jsonValue(),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(stored, fc.constantFrom('', 'a.org', 'c.org'), (values, site) => {
        const { settings } = readSettings(values);
        expect(isSwitchedOff(values, site)).toBe(settings.paused || settings.sitesOff.includes(site));
        expect(isOn(settings, site)).toBe(!isSwitchedOff(values, site));
      }),
    );
  });
});
