/**
 * "Turn off here": switches the site off and shows a notice with an undo button in place of the card. The notice outlives
 * the annotation of the page, which ends as soon as the site is off.
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
  /** True if the user acts by keyboard and needs to see the focus. */
  readonly byKey: boolean;
}

export interface SiteNotices {
  switchOff(request: SwitchOff): void;
  /** Closes the notice if one is open. */
  close(): void;
}

export function createSiteNotices(focus: BorrowedFocus, context: PopoverContext): SiteNotices {
  const { client, settings, listeners, lifetime } = context;
  let open = new AbortController();
  lifetime.signal.addEventListener('abort', () => open.abort());

  const notify = ({ mention, pointer, byKey }: SwitchOff, notice: AbortController) => {
    const { signal } = notice;
    const language = languageOf(settings());
    const { listProblem, noAnswer } = popoverTexts[language];
    const close = () => notice.abort();
    /** Resolves to the site, or to the reason why it could not be switched. */
    const attempt = (isOn: boolean) =>
      client.switchSite(isOn).then(
        ({ site, problem }) => (problem ? { reason: listProblem[problem] } : { site }),
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
      // Only now: before there is a notice to close, Escape and clicks belong to the page.
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
