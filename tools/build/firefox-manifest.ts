import type chromiumManifest from '../../manifest.json';

type ChromiumManifest = typeof chromiumManifest;

/** Derives Firefox's manifest: an event page, an id, and the declaration that no data is collected. */
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
