import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import packageJson from '../../../package.json' with { type: 'json' };
import { REPORT_ADDRESS } from '../../../src/platform/project.ts';
import { firefoxManifest } from '../../../tools/build/firefox-manifest.ts';

const { homepage, repository, bugs } = packageJson;

/** A name that can never be anybody's (RFC 2606, section 2), so that a placeholder leads nowhere. */
const isPlaceholder = (host: string) => host.endsWith('.invalid');

const ADDRESSES: readonly [what: string, host: string][] = [
  ['homepage', new URL(homepage).hostname],
  ['repository', new URL(repository.url.replace('git+', '')).hostname],
  ['bugs', new URL(bugs.url).hostname],
  ['id in Firefox', firefoxManifest(manifest).browser_specific_settings.gecko.id.split('@')[1] ?? ''],
];

describe('the addresses of the project', () => {
  it('are all placeholders, or all its own', () => {
    const placeholders = ADDRESSES.filter(([, host]) => isPlaceholder(host)).map(([what]) => what);
    expect([[], ADDRESSES.map(([what]) => what)]).toContainEqual(placeholders);
  });

  it('include one for reports only when they are its own', () => {
    expect(REPORT_ADDRESS).not.toContain('.invalid');
    if (ADDRESSES.some(([, host]) => isPlaceholder(host))) expect(REPORT_ADDRESS).toBe('');
    else expect(REPORT_ADDRESS).toMatch(/^(?:https:\/\/|mailto:)/);
  });
});
