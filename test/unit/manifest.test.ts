/** The manifests of both browsers: what they ask for, and what they let pages see. */
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { COMMANDS } from '../../src/platform/commands.ts';
import { firefoxManifest } from '../../tools/build/firefox-manifest.ts';

describe('the manifest', () => {
  it('asks only for storage and the active tab', () => {
    expect(manifest.permissions).toEqual(['storage', 'activeTab']);
    for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions'])
      expect(manifest).not.toHaveProperty(key);
  });

  it('exposes nothing by which a page could detect the extension', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('has the same version as package.json', () => {
    expect(manifest.version).toBe(packageJson.version);
  });

  it('names the oldest supported Chromium', () => {
    expect(manifest.minimum_chrome_version).toBe('140');
  });

  it('runs the content script in all frames of web pages and files', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts;
    expect(script?.matches.toSorted()).toEqual(['file:///*', 'http://*/*', 'https://*/*']);
    expect(script).toMatchObject({ all_frames: true, match_about_blank: true, match_origin_as_fallback: true });
  });

  it('suggests shortcuts that differ and have no letters', () => {
    const keys = Object.values(manifest.commands).flatMap((command) => Object.values(command.suggested_key));
    expect(keys).not.toHaveLength(0);
    expect(keys.filter((key) => key.split('+').some((name) => /^\p{L}$/u.test(name)))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('declares exactly the commands that the code handles', () => {
    expect(Object.keys(manifest.commands)).toEqual([...COMMANDS]);
  });

  it('has an English text for every message that it names', () => {
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)].map(([, name]) => name);
    expect(named).not.toHaveLength(0);
    expect(Object.keys(messages)).toEqual(expect.arrayContaining(named));
    for (const { message } of Object.values(messages)) expect(message.trim()).not.toBe('');
  });
});

describe('Firefox’s manifest', () => {
  const firefox = firefoxManifest(manifest);

  it('has an id and the oldest supported Firefox, and declares that no data is collected', () => {
    const { gecko } = firefox.browser_specific_settings;
    expect(gecko.id).toMatch(/^[\w.-]+@[\w.-]+$/);
    expect(gecko.strict_min_version).toBe('150.0');
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('has an event page instead of a service worker', () => {
    expect(firefox.background).toEqual({ scripts: [manifest.background.service_worker], type: 'module' });
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
  });

  it('asks for no more than Chromium’s', () => {
    expect(firefox.permissions).toEqual(manifest.permissions);
    expect(firefox.content_scripts.map(({ matches }) => matches)).toEqual(
      manifest.content_scripts.map(({ matches }) => matches),
    );
    expect(firefox).not.toHaveProperty('web_accessible_resources');
  });
});
