/**
 * "Turn off here": switches the site off and says so where the card was, with a way back. The notice outlives the session
 * that marked the page, which ends as soon as the site is off.
 */
import type { Mention } from '../find/mentions.ts';
import type { BorrowedFocus } from './borrowed-focus.ts';
import { type CardAction, isByKey } from './card-buttons.ts';
import { languageOf } from './card-client.ts';
import type { PopoverContext } from './context.ts';
import { watchEscape } from './escape.ts';
import { notSwitchedCard, siteOffCard } from './local-cards.ts';
import { openPopover } from './popover.ts';
import type { Point } from './position.ts';
import { popoverTexts } from './texts.ts';

interface SwitchOff {
  readonly mention: Mention;
  readonly pointer: Point | null;
  /** The focus has to be seen: somebody acts by keys. */
  readonly byKey: boolean;
}

export interface SiteNotices {
  switchOff(request: SwitchOff): void;
  /** Closes the notice, if one is open: the site is on again, or another notice comes. */
  close(): void;
}

export function createSiteNotices(focus: BorrowedFocus, context: PopoverContext): SiteNotices {
  const { client, settings, listeners, lifetime } = context;
  let open = new AbortController();
  lifetime.signal.addEventListener('abort', () => open.abort());

  const notify = ({ mention, pointer, byKey }: SwitchOff, notice: AbortController) => {
    const { signal } = notice;
    const language = languageOf(settings());
    const { listBroken, noAnswer } = popoverTexts[language];
    const close = () => notice.abort();
    /** Gives the site, or the reason why it could not be switched. */
    const attempt = (isOn: boolean) =>
      client.switchSite(isOn).then(
        ({ site, isListBroken }) => (isListBroken ? { reason: listBroken } : { site }),
        () => ({ reason: noAnswer }),
      );
    const undo = async () => {
      const result = await attempt(true);
      if ('site' in result) close();
      else popover.warn(result.reason);
    };
    const act = (action: CardAction) => {
      if (action.name === 'close') close();
      else if (action.name === 'undo') void undo();
    };
    const popover = openPopover({ mention, pointer, focus, act }, context);
    signal.addEventListener('abort', popover.close);
    listeners.listen(window, 'pagehide', close, { signal });
    popover.focus(byKey);
    void attempt(false).then((result) => {
      const card = 'site' in result ? siteOffCard(language, result.site) : notSwitchedCard(language, result.reason);
      popover.show(card);
      // Before there is anything to close, Escape and clicks are the page's.
      watchEscape(() => true, close, listeners, signal);
      const onClick = (event: MouseEvent) => popover.contains(event) || isByKey(event) || close();
      listeners.listen(window, 'click', onClick, { capture: true, signal });
    });
  };
  return {
    switchOff(request) {
      open.abort();
      open = new AbortController();
      notify(request, open);
    },
    close: () => open.abort(),
  };
}
