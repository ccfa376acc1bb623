import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readReport } from '../../../src/background/frame-report.ts';

const claim = {
  ...{ frame: '1-0.5', cameAt: 1, site: 'example.org', readable: true },
  ...{ counts: { chip: 2 }, more: ['chip'], meddles: false, visited: null },
};
const page = { frameId: 0, url: 'https://www.example.org/a', origin: 'https://www.example.org' };

beforeEach(() => {
  vi.spyOn(console, 'warn')
    .mockReset()
    .mockImplementation(() => {});
});

describe('a report', () => {
  it('is taken if its site is the sender’s, and says by the browser’s word which frame is the top one', () => {
    expect(readReport(claim, page)).toEqual({ ...claim, top: true });
    expect(readReport(claim, { ...page, frameId: 7 })).toEqual({ ...claim, top: false });
    expect(readReport({ ...claim, site: '' }, page)).toEqual({ ...claim, site: '', top: true });
    const { more: _, ...few } = claim;
    expect(readReport(few, page)).toEqual({ ...few, more: [], top: true });
  });

  it.each<[string, string, string | undefined]>([
    ['sandboxed, by its address', 'https://example.org/', 'null'],
    ['opened empty and then written, by its origin', 'about:blank', 'https://example.org'],
    ['in a browser that tells no origin', 'https://example.org:8080/', undefined],
  ])('is taken from a document that is %s', (_, url, origin) => {
    expect(readReport(claim, { frameId: 0, url, ...(origin === undefined ? {} : { origin }) })).toEqual({
      ...claim,
      top: true,
    });
  });

  it.each(['bank.example', 'example.org.evil.example', 'org', 'a.example.org'])(
    'that names the site %s is refused: its sender is not there',
    (site) => {
      expect(readReport({ ...claim, site }, page)).toBeNull();
      expect(console.warn).toHaveBeenCalledOnce();
    },
  );

  it('that names a site is refused from a document without one', () => {
    expect(readReport(claim, { frameId: 0, url: 'data:text/html,a', origin: 'null' })).toBeNull();
    expect(readReport(claim, { frameId: 0 })).toBeNull();
    expect(readReport(claim, undefined)).toBeNull();
  });

  it.each([
    [null],
    [{}],
    [{ ...claim, top: true }],
    [{ ...claim, counts: { chip: -1 } }],
    [{ ...claim, counts: { chip: 0.5 } }],
    [{ ...claim, cameAt: '1' }],
  ])('of another shape is refused: %j', (message) => {
    expect(readReport(message, page)).toBeNull();
  });
});
