/** Messages that the background answers. */
import * as v from 'valibot';
import { CITATION_FORMATS } from '../../dossier/citation/formats.ts';
import { LANGUAGES } from '../../dossier/model/languages.ts';
import { DETAIL_LEVELS } from '../../dossier/model/levels.ts';
import { TAB_MESSAGES } from '../frame-port.ts';
import type { Settings } from '../settings.ts';
import type { StyledCard } from './card.ts';

export const backgroundContract = {
  /** A card, with what it is to offer. */
  card: v.strictObject({
    entity: v.string(),
    level: v.picklist(DETAIL_LEVELS),
    language: v.picklist(LANGUAGES),
    offers: v.strictObject({ keep: v.boolean(), siteOff: v.boolean(), opens: v.picklist(DETAIL_LEVELS) }),
  }),
  /** What a claim or disagreement is copied as: a citation, or a note on a mistake in it. */
  copy: v.strictObject({
    id: v.string(),
    as: v.pipe(v.string(), v.picklist([...CITATION_FORMATS, 'mistake'])),
    language: v.picklist(LANGUAGES),
  }),
  /** The number of mentions in the sender's frame is another. */
  countChanged: v.strictObject({}),
  /** All frames of the sender's tab are to hear of this. */
  tellTab: v.strictObject({ message: v.picklist(TAB_MESSAGES) }),
  /** The settings as they hold for the sender's tab: a private window has its own for the session. */
  settings: v.strictObject({}),
  /** All cards are to show as much from now on. */
  keepDetail: v.strictObject({ level: v.picklist(DETAIL_LEVELS) }),
  /** Nothing is to be marked on the site of the sender's tab any more, or again; answers with that site. */
  switchSite: v.strictObject({ on: v.boolean() }),
  /** The site of the sender's tab; a frame cannot see what it stands in. */
  tabSite: v.strictObject({}),
};

/**
 * What comes back for a message. In Chromium a listener's rejection reaches only those who ask through the polyfill, and
 * the content script does without it.
 */
export type Answer<T> = { readonly value: T } | { readonly error: string };

/** The site that was switched, or was to be. */
export interface SiteSwitched {
  readonly site: string;
  /** Whether the stored list of sites cannot be read: then it is left as it is. */
  readonly isListBroken: boolean;
}

export interface BackgroundResults {
  readonly card: StyledCard;
  readonly copy: string;
  readonly countChanged: null;
  readonly tellTab: null;
  readonly settings: Settings;
  readonly keepDetail: null;
  readonly switchSite: SiteSwitched;
  readonly tabSite: string;
}
