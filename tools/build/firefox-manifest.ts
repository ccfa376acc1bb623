import type chromiumManifest from '../../manifest.json';

type ChromiumManifest = typeof chromiumManifest;

/** Firefox's manifest, derived: an event page, our id, and the word that nothing is collected. */
export function firefoxManifest({ minimum_chrome_version: _, ...manifest }: ChromiumManifest) {
  return {
    ...manifest,
    background: { scripts: [manifest.background.service_worker], type: 'module' as const },
    browser_specific_settings: {
      gecko: {
        id: 'caveat@caveat.invalid',
        strict_min_version: '150.0',
        data_collection_permissions: { required: ['none' as const] },
      },
    },
  };
}
