import { describe, expect, it } from 'vitest';
import { freshnessWords, oldWords } from '../../../src/card/freshness-words.ts';
import type { Freshness } from '../../../src/dossier/derive/age.ts';
import { LANGUAGES } from '../../../src/dossier/model/languages.ts';

const FRESH: Freshness = {
  revision: '2026-11-27',
  newestSource: '2026-09',
  searched: '2026-11-26',
  oldBy: null,
};

describe('freshnessWords', () => {
  it('has three dates', () => {
    expect(LANGUAGES.map((language) => freshnessWords(FRESH, language))).toEqual([
      'Written 27 November 2026 · newest source September 2026 · last looked for new ones 26 November 2026',
      '撰写于2026年11月27日 · 最新来源：2026年9月 · 最近一次查找新来源：2026年11月26日',
    ]);
  });

  it('has short dates on request', () => {
    expect(freshnessWords(FRESH, 'en', 'short')).toBe(
      'Written 27 Nov 2026 · newest source Sept 2026 · last looked for new ones 26 Nov 2026',
    );
  });

  it('leaves out unknown dates', () => {
    expect(freshnessWords({ ...FRESH, newestSource: null, searched: null }, 'en')).toBe('Written 27 November 2026');
  });
});

describe('oldWords', () => {
  it('says which date is too long ago, and is null if none is', () => {
    expect(oldWords(FRESH, 'en')).toBeNull();
    expect(oldWords({ ...FRESH, oldBy: 'newestSource' }, 'en')).toMatch(
      /^The newest source here is dated September 2026,/,
    );
    expect(oldWords({ ...FRESH, oldBy: 'searched' }, 'zh-CN')).toMatch(/^最近一次查找新来源是在2026年11月26日，/);
    expect(oldWords({ ...FRESH, oldBy: 'revision' }, 'en')).toMatch(/^This was last revised on 27 November 2026,/);
  });
});
