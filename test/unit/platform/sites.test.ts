import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSite, siteOf } from '../../../src/platform/sites.ts';

describe('siteOf', () => {
  it.each([
    ['example.org', 'example.org'],
    ['www.example.org', 'example.org'],
    ['WWW.Example.ORG', 'example.org'],
    ['example.org.', 'example.org'],
    ['news.example.org', 'news.example.org'],
    ['wwwexample.org', 'wwwexample.org'],
    ['my.www.example.org', 'my.www.example.org'],
    ['www.www.example.org', 'example.org'],
    ['www.www.com', 'www.com'],
    ['localhost', 'localhost'],
    ['192.168.0.1', '192.168.0.1'],
    ['[::1]', '[::1]'],
    ['xn--mnchen-3ya.de', 'xn--mnchen-3ya.de'],
    ['', ''],
  ])('turns %j into %j', (hostname, site) => {
    expect(siteOf(hostname)).toBe(site);
  });

  it('does not mistake a domain named www for the prefix', () => {
    expect(siteOf('www.com')).toBe('www.com');
  });
});

describe('parseSite', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  example.org\n', 'example.org'],
    ['www.example.org', 'example.org'],
    ['Example.ORG', 'example.org'],
    ['EXAMPLE.ORG/Path', 'example.org'],
    ['HTTPS://WWW.Example.org', 'example.org'],
    ['https://www.example.org/a/b?c=d#e', 'example.org'],
    ['http://example.org', 'example.org'],
    ['https://reader:secret@example.org/', 'example.org'],
    ['example.org:8080', 'example.org'],
    ['https://example.org:8443/a', 'example.org'],
    ['example.org.', 'example.org'],
    ['//example.org', 'example.org'],
    ['localhost', 'localhost'],
    ['localhost:3000', 'localhost'],
    ['192.168.0.1', '192.168.0.1'],
    ['http://192.168.0.1:8080/', '192.168.0.1'],
    ['[::1]', '[::1]'],
    ['http://[2001:DB8::1]:80/', '[2001:db8::1]'],
    ['münchen.de', 'xn--mnchen-3ya.de'],
    ['https://www.例え.jp/', 'xn--r8jz45g.jp'],
    ['xn--mnchen-3ya.de', 'xn--mnchen-3ya.de'],
    ['https://-my-blog-.example.org/', '-my-blog-.example.org'],
  ])('reads %j as %j', (input, site) => {
    expect(parseSite(input)).toBe(site);
  });

  it.each([
    '',
    '   ',
    '.',
    '?',
    '#top',
    'https://',
    'https://?',
    'exa mple.org',
    'https://example.org/a b',
    'exa\tmple.org',
    'two.org three.org',
    'ftp://example.org',
    'file:///etc/hosts',
    'chrome://extensions',
    'about:blank',
    'javascript:alert(1)',
    'example.org:99999',
    'http://[::1',
    'http://exa<mple.org',
    '%',
  ])('refuses %j', (input) => {
    expect(parseSite(input)).toBeNull();
  });

  it.each([
    '*.example.org',
    '/path',
    '..',
    'example..org',
    'example,org',
    '"example.org"',
    '!!!',
    '-',
    '-.example',
    'mailto:me@example.org',
  ])('refuses %j, which the URL parser accepts', (input) => expect(parseSite(input)).toBeNull());

  const labels = (...lengths: number[]) => lengths.map((length) => 'a'.repeat(length)).join('.');

  it('reads host names as long as the DNS has them, and none that are longer', () => {
    const longest = labels(63, 63, 63, 61);
    expect(longest).toHaveLength(253);
    expect(parseSite(longest)).toBe(longest);
    expect(parseSite(`https://${longest}./`)).toBe(longest);
    for (const tooLong of [labels(63, 63, 63, 62), labels(64, 3), labels(3, 64), labels(5_000_000)])
      expect(parseSite(tooLong)).toBeNull();
  });

  it('agrees with the site of a page on that host', () => {
    fc.assert(
      fc.property(fc.domain(), fc.boolean(), (domain, withPrefix) => {
        const host = withPrefix ? `www.${domain}` : domain;
        const site = siteOf(new URL(`https://${host}`).hostname);
        for (const input of [host, `https://${host}/a?b#c`, ` HTTP://${host.toUpperCase()}:8080 `])
          expect(parseSite(input)).toBe(site);
      }),
    );
  });

  it('returns null or a named site for any input', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.ipV4(), fc.ipV6()), (input) => {
        const site = parseSite(input);
        expect(site).not.toBe('');
        if (site !== null) expect(site).not.toMatch(/[\s/?#@\p{Lu}]/u);
      }),
    );
  });
});
