import { describe, expect, it } from 'vitest';
import { explainSilence, helpsToReload } from '../../../src/popup/silence.ts';

describe('explainSilence', () => {
  it.each([
    'chrome://extensions',
    'edge://settings',
    'about:blank',
    'moz-extension://abc/page.html',
    'view-source:https://example.org',
    'devtools://devtools/',
  ])('takes %s for a page of the browser', (url) => expect(explainSilence(url, true)).toBe('browser'));

  it.each([
    'https://chromewebstore.google.com/detail/x',
    'https://chrome.google.com/webstore',
    'https://microsoftedge.microsoft.com/addons',
  ])('knows the store %s', (url) => expect(explainSilence(url, false)).toBe('store'));

  // Firefox's default of extensions.webextensions.restrictedDomains.
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
    expect(explainSilence(`https://${host}/`, false)).toBe('store');
  });

  it.each([
    'https://example.org/',
    'http://localhost:3000',
    'https://addons.mozilla.org.example.org/',
    'https://google.com/',
    'https://www.mozilla.org/',
    'https://xaddons.mozilla.org/',
  ])('takes %s for a page that was open before', (url) => expect(explainSilence(url, false)).toBe('early'));

  it('knows whether files may be read', () => {
    expect(explainSilence('file:///home/me/a.html', false)).toBe('files');
    expect(explainSilence('file:///home/me/a.html', true)).toBe('early');
  });

  it.each([undefined, '', 'example.org', 'http://'])('does not know for the address %j', (url) => {
    expect(explainSilence(url, true)).toBe('unknown');
  });
});

describe('helpsToReload', () => {
  it('is so where a script may come with the page', () => {
    const silences = ['browser', 'store', 'files', 'early', 'document', 'unknown'] as const;
    expect(silences.filter(helpsToReload)).toEqual(['early', 'unknown']);
  });
});
