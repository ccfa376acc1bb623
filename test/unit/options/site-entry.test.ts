import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../src/options/site-entry.ts';
import { MAX_SITES_OFF } from '../../../src/platform/sites-off.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => `${index}.example`);

describe('readEntry', () => {
  it('reads a new site', () => {
    expect(readEntry(' https://www.Example.org/a ', ['a.example'])).toEqual({ kind: 'new', site: 'example.org' });
    expect(readEntry('example.org', many(MAX_SITES_OFF - 1))).toEqual({ kind: 'new', site: 'example.org' });
  });

  it('tells why an entry cannot be added', () => {
    expect(readEntry('two words', [])).toEqual({ kind: 'no-site' });
    expect(readEntry('www.example.org', ['example.org'])).toEqual({ kind: 'listed', site: 'example.org' });
    expect(readEntry('example.org', many(MAX_SITES_OFF))).toEqual({ kind: 'full' });
    expect(readEntry('example.org', many(2 * MAX_SITES_OFF))).toEqual({ kind: 'full' });
    expect(readEntry('1.example', many(MAX_SITES_OFF))).toEqual({ kind: 'listed', site: '1.example' });
  });
});
