import { describe, expect, it } from 'vitest';
import { chooseLanguage, formatDate, formatList } from '../../../src/platform/i18n.ts';

describe('chooseLanguage', () => {
  it.each([[['en']], [['en-GB']], [['EN-us']], [['de', 'en']], [['de']], [['']], [[]]])(
    'falls back to English for %j',
    (list) => {
      expect(chooseLanguage(list)).toBe('en');
    },
  );

  it.each([[['zh-CN']], [['zh-TW']], [['zh']], [['ZH-hans']], [['zh-Hant-HK']], [['de', 'zh', 'en']], [['zh', 'en']]])(
    'returns Chinese for %j',
    (list) => {
      expect(chooseLanguage(list)).toBe('zh-CN');
    },
  );

  it('respects the order of the reader’s preferences', () => {
    expect(chooseLanguage(['en', 'zh-CN'])).toBe('en');
    expect(chooseLanguage(['fr', 'en-US', 'zh-CN'])).toBe('en');
  });

  it('does not mistake a language for another whose code begins alike', () => {
    expect(chooseLanguage(['zha', 'enm'])).toBe('en');
    expect(chooseLanguage(['enm', 'zh'])).toBe('zh-CN');
  });
});

describe('formatList', () => {
  it('joins items as the language does', () => {
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
    expect(formatList(['a', 'b', 'c'], 'zh-CN')).toBe('a、b和c');
    expect(formatList(['a'], 'en')).toBe('a');
  });
});

describe('formatDate', () => {
  it.each([
    ['2026-06-05', '5 June 2026'],
    ['2026-06', 'June 2026'],
    ['2026', '2026'],
    ['2026-12-31', '31 December 2026'],
    ['2026-01-01', '1 January 2026'],
  ])('formats %s as %s', (date, written) => {
    expect(formatDate(date, 'en')).toBe(written);
  });

  it.each([
    ['2026-06-05', '2026年6月5日'],
    ['2026-06', '2026年6月'],
    ['2026', '2026年'],
    ['2026-12-31', '2026年12月31日'],
  ])('formats %s as %s in Chinese, in either style', (date, written) => {
    expect(formatDate(date, 'zh-CN')).toBe(written);
    expect(formatDate(date, 'zh-CN', 'short')).toBe(written);
  });

  it('shortens the month on request', () => {
    expect(formatDate('2026-11-22', 'en', 'short')).toBe('22 Nov 2026');
  });

  it.each(['', 'yesterday', '2026-13', '2026-00', '2026-06-40'])('throws for %j', (date) => {
    expect(() => formatDate(date, 'en')).toThrow(RangeError);
  });

  it('throws for a day that the month does not have', () => {
    expect(() => formatDate('2026-02-31', 'en')).toThrow(RangeError);
  });
});
