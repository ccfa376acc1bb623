import { describe, expect, it } from 'vitest';
import { findUnavailableReason, mayReloadHelp } from '../../../src/popup/unavailable.ts';

describe('findUnavailableReason', () => {
  it.each([
    'chrome://extensions',
    'edge://settings',
    'about:blank',
    'moz-extension://abc/page.html',
    'view-source:https://example.org',
    'devtools://devtools/',
  ])('recognises %s as one of the browser’s own pages', (url) =>
    expect(findUnavailableReason(url, true)).toBe('browser'),
  );

  it.each([
    'https://chromewebstore.google.com/detail/x',
    'https://chrome.google.com/webstore',
    'https://microsoftedge.microsoft.com/addons',
  ])('recognises the web store %s', (url) => expect(findUnavailableReason(url, false)).toBe('store'));

  // The default of Firefox's extensions.webextensions.restrictedDomains.
  it.each([
    'accounts-static.cdn.mozilla.net',
    'accounts.firefox.com',
    'addons.cdn.mozilla.net',
    'addons.mozilla.org',
    'api.accounts.firefox.com',
    'content.cdn.mozilla.net',
    'discovery.addons.mozilla.org',
    'install.mozilla.org',
    'oauth.accounts.firefox.com',
    'profile.accounts.firefox.com',
    'support.mozilla.org',
    'sync.services.mozilla.com',
  ])('knows that Firefox keeps extensions off %s', (host) => {
    expect(findUnavailableReason(`https://${host}/`, false)).toBe('store');
  });

  it.each([
    'https://example.org/',
    'http://localhost:3000',
    'https://addons.mozilla.org.example.org/',
    'https://google.com/',
    'https://www.mozilla.org/',
    'https://xaddons.mozilla.org/',
  ])('takes %s for a page that was open before the extension', (url) =>
    expect(findUnavailableReason(url, false)).toBe('early'),
  );

  it('depends, for files, on whether they may be read', () => {
    expect(findUnavailableReason('file:///home/me/a.html', false)).toBe('files');
    expect(findUnavailableReason('file:///home/me/a.html', true)).toBe('early');
  });

  it.each([undefined, '', 'example.org', 'http://'])('is unknown for the address %j', (url) => {
    expect(findUnavailableReason(url, true)).toBe('unknown');
  });
});

describe('mayReloadHelp', () => {
  it('is true only where a script may start with the page', () => {
    const reasons = ['browser', 'store', 'files', 'early', 'document', 'unknown'] as const;
    expect(reasons.filter(mayReloadHelp)).toEqual(['early', 'unknown']);
  });
});
