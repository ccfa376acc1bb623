import type chromiumManifest from '../../manifest.json';

type ChromiumManifest = typeof chromiumManifest;

/** Firefox's manifest, derived: an event page, our id, and styles that outrank the page's and go with the extension. */
export function firefoxManifest({ minimum_chrome_version: _, ...manifest }: ChromiumManifest) {
  return {
    ...manifest,
    background: { scripts: [manifest.background.service_worker], type: 'module' as const },
    content_scripts: manifest.content_scripts.map((script) => ({
      ...script,
      css: ['src/content/mark/marks.css'],
      css_origin: 'user',
    })),
    browser_specific_settings: {
      gecko: {
        id: 'caveat@caveat.invalid',
        strict_min_version: '150.0',
        data_collection_permissions: { required: ['none' as const] },
      },
    },
  };
}
