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

export interface BackgroundResults {
  readonly describe: Description;
  readonly countChanged: undefined;
  readonly settings: Settings;
  readonly tabSite: string;
}
