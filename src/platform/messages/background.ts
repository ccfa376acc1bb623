/** The messages that the background answers. */
import * as v from 'valibot';
import { CITATION_FORMATS } from '../../dossier/citation/formats.ts';
import { LANGUAGES } from '../../dossier/model/languages.ts';
import { DETAIL_LEVELS } from '../../dossier/model/levels.ts';
import { TAB_MESSAGES } from '../frame-port.ts';
import type { Settings } from '../settings.ts';
import type { StyledCard } from './card.ts';

export const backgroundContract = {
  /** Renders a card with the controls that it is to offer. */
  card: v.strictObject({
    entity: v.string(),
    level: v.picklist(DETAIL_LEVELS),
    language: v.picklist(LANGUAGES),
    offers: v.strictObject({ keep: v.boolean(), siteOff: v.boolean(), opens: v.picklist(DETAIL_LEVELS) }),
  }),
  /** Returns the text to copy for a claim or disagreement: a citation, or a report of a mistake in it. */
  copy: v.strictObject({
    id: v.string(),
    as: v.pipe(v.string(), v.picklist([...CITATION_FORMATS, 'mistake'])),
    language: v.picklist(LANGUAGES),
  }),
  /** Passes a message on to all frames of the sender's tab. */
  tellTab: v.strictObject({ message: v.picklist(TAB_MESSAGES) }),
  /** Returns the settings that apply to the sender's tab: private windows have their own for the session. */
  settings: v.strictObject({}),
  /** Saves the level of detail for all cards. */
  keepDetail: v.strictObject({ level: v.picklist(DETAIL_LEVELS) }),
  /** Switches the site of the sender's tab on or off, and returns it. */
  switchSite: v.strictObject({ on: v.boolean() }),
  /** Returns the site of the sender's tab, which a frame cannot always see. */
  tabSite: v.strictObject({}),
};

/**
 * The answer to a message. Errors travel as values because in Chromium a listener's rejection reaches only senders that
 * use the polyfill, and the content script does not.
 */
export type Answer<T> = { readonly value: T } | { readonly error: string };

/** The result of switching a site. */
export interface SiteSwitched {
  readonly site: string;
  /** The reason why the stored list of sites was left as it is: it cannot be read, or has no room. */
  readonly problem: 'broken' | 'full' | null;
}

export interface BackgroundResults {
  readonly card: StyledCard;
  readonly copy: string;
  readonly tellTab: null;
  readonly settings: Settings;
  readonly keepDetail: null;
  readonly switchSite: SiteSwitched;
  readonly tabSite: string;
}
