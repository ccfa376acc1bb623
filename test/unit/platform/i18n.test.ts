import { describe, expect, it } from 'vitest';
import { chooseLanguage, formatDate } from '../../../src/platform/i18n.ts';

describe('chooseLanguage', () => {
  it.each([[['en']], [['en-GB']], [['EN-us']], [['de', 'en']], [['de']], [['']], [[]]])(
    'speaks English to %j',
    (list) => {
      expect(chooseLanguage(list)).toBe('en');
    },
  );
});

describe('formatDate', () => {
  it.each([
    ['2026-06-05', '5 June 2026'],
    ['2026-06', 'June 2026'],
    ['2026', '2026'],
    ['2026-12-31', '31 December 2026'],
    ['2026-01-01', '1 January 2026'],
  ])('writes %s as %s', (date, written) => {
    expect(formatDate(date, 'en')).toBe(written);
  });

  it('shortens the month where it is told to', () => {
    expect(formatDate('2026-11-22', 'en', 'short')).toBe('22 Nov 2026');
  });

  it.each(['', 'yesterday', '2026-13', '2026-00', '2026-06-40'])('throws for %j', (date) => {
    expect(() => formatDate(date, 'en')).toThrow(RangeError);
  });

  it('throws for a day that the month does not have', () => {
    expect(() => formatDate('2026-02-31', 'en')).toThrow(RangeError);
  });
});
