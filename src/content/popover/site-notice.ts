/**
 * "Not on this site": switches the site off and says so where the card was, with a way back. It outlives the reading of
 * the page, which ends as soon as the site is off.
 */
import type { Language } from '../../dossier/languages.ts';
import type { Settings } from '../../platform/settings.ts';
import type { Mention } from '../detect/mentions.ts';
import { listen } from '../listen.ts';
import { notSwitchedCard, siteOffCard } from './own-cards.ts';
import type { Point } from './place.ts';
import { openPopover } from './popover.ts';

export interface SiteNotice {
  readonly mention: Mention;
  readonly pointer: Point | null;
  readonly theme: Settings['theme'];
  readonly language: Language;
  /** Switches the site of the tab off, or on again, and tells which that is. */
  readonly switchSite: (on: boolean) => Promise<string>;
}

let open = new AbortController();

/** Ends the notice, if one is open: the site is on again, or another notice comes. */
export function closeSiteNotice(): void {
  open.abort();
}

export function switchSiteOff({ mention, pointer, theme, language, switchSite }: SiteNotice): void {
  closeSiteNotice();
  const notice = new AbortController();
  open = notice;
  const close = () => notice.abort();
  const undo = () => void switchSite(true).then(close, () => popover.show(notSwitchedCard(language), theme));
  const popover = openPopover({ mention, pointer, presses: { close, undo } });
  notice.signal.addEventListener('abort', () => popover.close());
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  listen(window, 'keydown', onKey, { capture: true, signal: notice.signal });
  listen(window, 'pagehide', close, { signal: notice.signal });
  popover.focus(false);
  switchSite(false).then(
    (site) => popover.show(siteOffCard(language, site), theme),
    () => popover.show(notSwitchedCard(language), theme),
  );
}
