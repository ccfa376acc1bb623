import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshnessOf, isOld } from '../../../src/dossier/derive/age.ts';
import { dossierOf, source } from './pieces.ts';

describe('isOld', () => {
  it.each([
    ['2026-11-24', '2027-05-24'],
    ['2026-01-01', '2026-07-01'],
    ['2026-08-15', '2027-02-15'],
    // The last day of a shorter month.
    ['2025-08-31', '2026-02-28'],
    ['2025-08-29', '2026-02-28'],
    ['2025-08-28', '2026-02-28'],
    ['2026-05-31', '2026-11-30'],
    ['2026-12-31', '2027-06-30'],
    // Leap years.
    ['2023-08-31', '2024-02-29'],
    ['2023-08-29', '2024-02-29'],
    ['2024-02-29', '2024-08-29'],
    ['2099-08-31', '2100-02-28'],
    // A month or a year counts as its last day.
    ['2026-02', '2026-08-28'],
    ['2026-06', '2026-12-30'],
    ['2026', '2027-06-30'],
  ])('counts %s as old from the day after %s', (revision, last) => {
    const next = new Date(last);
    next.setUTCDate(next.getUTCDate() + 1);
    expect(isOld(revision, last)).toBe(false);
    expect(isOld(revision, next.toISOString().slice(0, 10))).toBe(true);
  });

  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('is true after 180 to 184 days', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const days = (Date.parse(b) - Date.parse(a)) / 86_400_000;
        if (days <= 180) expect(isOld(a, b)).toBe(false);
        if (days > 184) expect(isOld(a, b)).toBe(true);
      }),
    );
  });
});

describe('the freshness of a dossier', () => {
  const freshness = (searched: string | undefined, dates: (string | null)[], today: string) =>
    freshnessOf(
      dossierOf({
        revision: '2026-05-27',
        ...(searched && { searched }),
        sources: dates.map((date, index) => source(`s${index}`, { date })),
      }),
      today,
    );

  it('has up to three dates, as far as they are known', () => {
    expect(freshness('2026-11-27', ['2026-06-05', null, '2026-07', '2025'], '2026-11-27')).toEqual({
      revision: '2026-05-27',
      newestSource: '2026-07',
      searched: '2026-11-27',
      oldBy: null,
    });
    expect(freshness(undefined, [null], '2026-05-27')).toMatchObject({ newestSource: null, searched: null });
  });

  it.each([
    ['2026-11-27', undefined, null],
    ['2026-11-28', undefined, 'revision'],
    ['2026-11-28', '2026-11-27', null],
    ['2026-11-28', '2026-05-27', 'searched'],
    // The newest source is old even if someone has recently looked for newer ones.
    ['2027-02-01', '2027-01-31', 'newestSource'],
    ['2027-02-01', undefined, 'revision'],
  ])('is old on %s, after a search on %s, because of %s', (today, searched, oldBy) => {
    expect(freshness(searched, ['2026-07-31', '2026-06'], today).oldBy).toBe(oldBy);
  });
});
