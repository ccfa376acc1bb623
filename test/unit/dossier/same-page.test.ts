import { describe, expect, it } from 'vitest';
import { isSamePage } from '../../../src/dossier/derive/same-page.ts';

const SOURCE = 'https://www.example.org/news/run';

describe('the page of a source', () => {
  it.each([
    SOURCE,
    'https://example.org/news/run/',
    'http://m.example.org/news/run?utm_source=feed&from=home#comments',
    'https://amp.example.org/news/run',
  ])('is %s', (address) => {
    expect(isSamePage(address, SOURCE)).toBe(true);
  });

  it.each([
    'https://example.org/news/run-2',
    'https://example.org/news',
    'https://example.org.evil.test/news/run',
    'https://blog.example.org/news/run',
    'about:blank',
    '',
  ])('is not %s', (address) => {
    expect(isSamePage(address, SOURCE)).toBe(false);
  });

  it('has to have the query of the source’s address, if there is one', () => {
    expect(isSamePage('https://example.org/?id=4&ref=x', 'https://example.org/?id=4')).toBe(true);
    expect(isSamePage('https://example.org/?id=5', 'https://example.org/?id=4')).toBe(false);
    expect(isSamePage('https://example.org/', 'https://example.org/?id=4')).toBe(false);
  });
});
