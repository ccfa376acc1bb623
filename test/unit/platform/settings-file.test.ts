import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/dossier/model/languages.ts';
import { DETAIL_LEVELS } from '../../../src/dossier/model/levels.ts';
import { readSettings, SETTING_NAMES, type Settings } from '../../../src/platform/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../../src/platform/settings-file.ts';
import { parseSite, siteOf } from '../../../src/platform/sites.ts';
import { MAX_SITES_OFF } from '../../../src/platform/sites-off.ts';

const anySettings: fc.Arbitrary<Settings> = fc.record({
  detail: fc.constantFrom(...DETAIL_LEVELS),
  paused: fc.boolean(),
  sitesOff: fc.uniqueArray(fc.oneof(fc.domain().map(siteOf), fc.ipV4(), fc.constantFrom('[::1]', 'localhost'))),
  which: fc.constantFrom('all', 'first', 'none'),
  badge: fc.boolean(),
  theme: fc.constantFrom('system', 'light', 'dark'),
  language: fc.constantFrom('browser', ...LANGUAGES),
});

describe('a settings file', () => {
  it('is read back exactly as it was written', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const read = readSettingsFile(writeSettingsFile(settings));
        expect(read).toEqual({ settings, count: SETTING_NAMES.length });
      }),
    );
  });

  it('may hold only some of the settings', () => {
    expect(readSettingsFile('{ "theme": "dark", "sitesOff": ["example.org"] }')).toEqual({
      settings: { theme: 'dark', sitesOff: ['example.org'] },
      count: 2,
    });
  });

  it('yields sites in canonical form, without duplicates', () => {
    const sites = [
      'www.example.org',
      'Example.org',
      'example.org:8080',
      'https://a.example/b',
      ' a.example',
      '例え.jp',
    ];
    expect(readSettingsFile(JSON.stringify({ sitesOff: sites }))).toEqual({
      settings: { sitesOff: ['example.org', 'a.example', 'xn--r8jz45g.jp'] },
      count: 1,
    });
  });

  it('never yields a duplicate or a site that no page can have', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.domain(), fc.webUrl(), fc.ipV6())), (sitesOff) => {
        const read = readSettingsFile(JSON.stringify({ sitesOff }));
        if ('problems' in read) return;
        const { settings } = readSettings(read.settings);
        expect(settings.sitesOff.map(parseSite)).toEqual(settings.sitesOff);
        expect(new Set(settings.sitesOff).size).toBe(settings.sitesOff.length);
      }),
    );
  });

  it('never yields settings that cannot be read', () => {
    const file = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .dictionary(fc.constantFrom(...SETTING_NAMES, 'other', '__proto__'), fc.jsonValue())
        .map((it) => JSON.stringify(it)),
    );
    fc.assert(
      fc.property(file, (text) => {
        const read = readSettingsFile(text);
        if ('problems' in read) expect(read.problems).not.toHaveLength(0);
        else expect(readSettings(read.settings).broken).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('has as many sites as a list can have, and is refused with more, for that alone', () => {
    const file = (count: number) =>
      JSON.stringify({ sitesOff: Array.from({ length: count }, (_, i) => `${i}.example`) });
    expect(readSettingsFile(file(MAX_SITES_OFF))).toMatchObject({ count: 1 });
    expect(readSettingsFile(file(MAX_SITES_OFF + 1))).toEqual({
      problems: [{ kind: 'too-many-sites', count: MAX_SITES_OFF + 1 }],
    });
    expect(readSettingsFile(JSON.stringify({ sitesOff: Array(1_000_000).fill('no site') }))).toEqual({
      problems: [{ kind: 'too-many-sites', count: 1_000_000 }],
    });
  });

  it('that is not JSON is refused with the JSON parser’s message', () => {
    expect(readSettingsFile('{ "theme": "dark", }')).toEqual({
      problems: [{ kind: 'not-json', detail: expect.stringMatching(/JSON/) }],
    });
  });

  it.each(['[]', '{}', 'null', '7', '"dark"', '[{"theme":"dark"}]'])(
    'that contains %s is refused for having no settings',
    (text) => {
      expect(readSettingsFile(text)).toEqual({ problems: [{ kind: 'no-settings' }] });
    },
  );

  it('is refused with a list of every problem, setting by setting', () => {
    const text = JSON.stringify({
      theme: 'purple',
      theem: 'dark',
      paused: 'yes',
      sitesOff: ['example.org', 'two words', ''],
      badge: true,
      which: null,
    });
    expect(readSettingsFile(text)).toEqual({
      problems: [
        { kind: 'wrong', name: 'theme', value: '"purple"', allowed: ['system', 'light', 'dark'] },
        { kind: 'unknown', name: 'theem' },
        { kind: 'wrong', name: 'paused', value: '"yes"', allowed: 'boolean' },
        { kind: 'no-site', value: 'two words' },
        { kind: 'no-site', value: '' },
        { kind: 'wrong', name: 'which', value: 'null', allowed: ['all', 'first', 'none'] },
      ],
    });
    expect(readSettingsFile('{ "sitesOff": "example.org", "__proto__": 1, "toString": 1 }')).toEqual({
      problems: [
        { kind: 'wrong', name: 'sitesOff', value: '"example.org"', allowed: 'strings' },
        { kind: 'unknown', name: '__proto__' },
        { kind: 'unknown', name: 'toString' },
      ],
    });
  });
});
