/** Messages that the background answers. */
import * as v from 'valibot';
import type { Description } from '../../dossier/describe.ts';
import { DETAIL_LEVELS } from '../../dossier/levels.ts';
import type { Settings } from '../settings.ts';

export const backgroundContract = {
  /** What a card says. */
  describe: v.strictObject({ entity: v.string(), level: v.picklist(DETAIL_LEVELS) }),
  /** The number of mentions in the sender's frame is another. */
  countChanged: v.strictObject({}),
  /** The settings as they hold for the sender's tab: a private window has its own for the session. */
  settings: v.strictObject({}),
  /** The site of the sender's tab; a frame cannot see what it stands in. */
  tabSite: v.strictObject({}),
};

/**
 * What comes back for a message. In Chromium a listener's rejection reaches only those who ask through the polyfill, and
 * the content script does without it.
 */
export type Answer<T> = { readonly value: T } | { readonly error: string };

export interface BackgroundResults {
  readonly describe: Description;
  readonly countChanged: null;
  readonly settings: Settings;
  readonly tabSite: string;
}
