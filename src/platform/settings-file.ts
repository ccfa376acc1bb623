/** Settings as a file that a reader can keep, read and move to another browser. Pure. */
import { type Allowed, allowedFor, readSettings, SETTING_NAMES, type SettingName, type Settings } from './settings.ts';
import { parseSite } from './sites.ts';
import { MAX_SITES_OFF } from './sites-off.ts';

/** More than any file of settings has, in bytes: the longest names of as many sites as are kept take half of it. */
export const MAX_FILE_BYTES = 2_000_000;

/** One thing that is wrong with a file. The page that shows it has the words. */
export type FileProblem =
  /** The file was not read. */
  | { readonly kind: 'too-large'; readonly bytes: number }
  /** The file is not JSON; `detail` is the browser's message. */
  | { readonly kind: 'not-json'; readonly detail: string }
  /** The file is JSON, but not an object of settings, or an empty one. */
  | { readonly kind: 'no-settings' }
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'wrong'; readonly name: SettingName; readonly value: string; readonly allowed: Allowed }
  | { readonly kind: 'no-site'; readonly value: string }
  | { readonly kind: 'too-many-sites'; readonly count: number };

/** Some or all settings, by name. */
export type SomeSettings = Readonly<Record<string, unknown>>;

export type ReadFile =
  | { readonly settings: SomeSettings; readonly count: number }
  | { readonly problems: readonly FileProblem[] };

/** Returns all settings as JSON, one per line. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/**
 * Reads a file of some or all settings. If anything is wrong with it, nothing is taken and every problem is reported.
 * Sites are parsed like the reader's own input and deduplicated, since only a site's canonical form matches its pages.
 */
export function readSettingsFile(text: string): ReadFile {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { problems: [{ kind: 'not-json', detail: error instanceof Error ? error.message : String(error) }] };
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return { problems: [{ kind: 'no-settings' }] };
  const entries = Object.entries(content);
  if (entries.length === 0) return { problems: [{ kind: 'no-settings' }] };
  const problems = entries.flatMap(([name, value]) => problemsOf(name, value));
  if (problems.length > 0) return { problems };
  const { sitesOff } = readSettings(Object.fromEntries(entries)).settings;
  const sites = [...new Set(sitesOff.flatMap((site) => parseSite(site) ?? []))];
  const settings = { ...content, ...('sitesOff' in content ? { sitesOff: sites } : {}) };
  return { settings, count: entries.length };
}

function problemsOf(name: string, value: unknown): FileProblem[] {
  const known = SETTING_NAMES.find((one) => one === name);
  if (!known) return [{ kind: 'unknown', name }];
  const { settings, broken } = readSettings({ [known]: value });
  if (broken.length > 0)
    return [{ kind: 'wrong', name: known, value: JSON.stringify(value), allowed: allowedFor(known) }];
  if (known !== 'sitesOff') return [];
  const { sitesOff } = settings;
  if (sitesOff.length > MAX_SITES_OFF) return [{ kind: 'too-many-sites', count: sitesOff.length }];
  return sitesOff.filter((site) => parseSite(site) === null).map((site) => ({ kind: 'no-site', value: site }));
}
