/**
 * "Turn off here": switches the site off and says so where the card was, with a way back. It outlives the reading of
 * the page, which ends as soon as the site is off.
 */

import { listen, trusted } from '../../dom/listeners.ts';
import type { Language } from '../../dossier/model/languages.ts';
import type { SiteSwitched } from '../../platform/messages/background.ts';
import type { Settings } from '../../platform/settings.ts';
import type { Mention } from '../find/mentions.ts';
import type { Layout } from '../layout/layout.ts';
import type { FocusLoan } from './borrowed-focus.ts';
import { isByKey } from './card-buttons.ts';
import { watchEscape } from './escape.ts';
import { notSwitchedCard, siteOffCard } from './local-cards.ts';
import { openPopover } from './popover.ts';
import type { Point } from './position.ts';
import { popoverTexts } from './texts.ts';

export interface SiteNotice {
  readonly mention: Mention;
  readonly pointer: Point | null;
  readonly layout: Layout;
  /** Whether the reader acts by keys and has to see where the focus is. */
  readonly byKey: boolean;
  readonly loan: FocusLoan;
  readonly theme: Settings['theme'];
  readonly language: Language;
  /** Switches the site of the tab off, or on again, and tells which that is. */
  readonly switchSite: (on: boolean) => Promise<SiteSwitched>;
}

let open = new AbortController();

/** Ends the notice, if one is open: the site is on again, or another notice comes. */
export function closeSiteNotice(): void {
  open.abort();
}

export function switchSiteOff({
  mention,
  pointer,
  byKey,
  layout,
  loan,
  theme,
  language,
  switchSite,
}: SiteNotice): void {
  closeSiteNotice();
  const notice = new AbortController();
  open = notice;
  const { signal } = notice;
  const { listBroken, noAnswer } = popoverTexts[language];
  const close = () => notice.abort();
  /** The site, or why it could not be switched. */
  const attempt = (on: boolean) =>
    switchSite(on).then(
      ({ site, isListBroken }) => (isListBroken ? { why: listBroken } : { site }),
      () => ({ why: noAnswer }),
    );
  const undo = async () => {
    const result = await attempt(true);
    if ('site' in result) close();
    else popover.warn(result.why);
  };
  const popover = openPopover({ mention, pointer, layout, presses: { close, undo: () => void undo() }, loan });
  signal.addEventListener('abort', popover.close);
  listen(window, 'pagehide', trusted(close), { signal });
  popover.focus(byKey);
  void attempt(false).then((result) => {
    popover.show('site' in result ? siteOffCard(language, result.site) : notSwitchedCard(language, result.why), theme);
    // Before there is anything to close, Escape and clicks are the page's.
    watchEscape(() => true, close, signal);
    const onClick = (event: MouseEvent) => popover.contains(event) || isByKey(event) || close();
    listen(window, 'click', trusted(onClick), { capture: true, signal });
  });
}
