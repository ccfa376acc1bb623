import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Manifest {
  action?: { default_popup?: string };
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** Reads the built manifest, so that paths and ids are not repeated here. */
async function read(extension: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
}

export async function popupPath(extension: string): Promise<string> {
  return required((await read(extension)).action?.default_popup, 'action.default_popup');
}

export async function geckoId(extension: string): Promise<string> {
  return required((await read(extension)).browser_specific_settings?.gecko?.id, 'browser_specific_settings.gecko.id');
}

function required(value: string | undefined, name: string): string {
  if (value) return value;
  throw new Error(`The manifest has no ${name}.`);
}
