/** Gestures → hover states → at most one open card. */
import type { TabNews } from '../../platform/messages/frames.ts';
import type { Mention } from '../find/mentions.ts';
import { liveRange } from '../mark/hit-test.ts';
import { createFocusLoan } from './borrowed-focus.ts';
import { type Cards, createCards } from './card-client.ts';
import { watchGestures } from './gestures.ts';
import { DELAYS, type Hover, type HoverEvent, openMention, step } from './hover-state.ts';
import { type CardOptions, type OpenCard, openCard } from './open-card.ts';
import { makeRoom, needsSheet } from './sheet.ts';
import { closeSiteNotice, type SiteNotice, switchSiteOff } from './site-notice.ts';

interface Options extends CardOptions {
  readonly mentionAt: (x: number, y: number) => Mention | null;
  readonly card: Cards['of'];
  /** The card of this mention is open now, or none is. */
  readonly onOpen: (mention: Mention | null) => void;
  /** Switches the tab's site off or on, and tells which that is. */
  readonly switchSite: SiteNotice['switchSite'];
  readonly tellTab: (news: TabNews) => void;
}

export interface Interaction {
  /** Opens a mention's card and keeps it open; focus goes in where the reader acts by keyboard. */
  open(mention: Mention, focus: boolean): void;
  close(): void;
  /** Closes for a card that is about to open, here or in another frame. */
  makeWay(): void;
  /** Shows the open card anew, in the detail and theme that hold now. */
  refresh(): void;
}

export function startInteraction(options: Options, signal: AbortSignal): Interaction {
  let state: Hover<Mention> = { name: 'closed' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let open: OpenCard | null = null;
  const cards = createCards(options.card);
  const loan = createFocusLoan(options.tellTab);
  closeSiteNotice();

  const dispatch = (event: HoverEvent<Mention>) => {
    const before = state;
    state = step(before, event);
    if (state === before) return;
    clearTimeout(timer);
    const now = state;
    const delay = DELAYS[now.name];
    if (delay !== null) timer = setTimeout(() => dispatch({ name: 'elapsed', state: now }), delay);
    if (now.name === 'waiting') {
      // Both before the dwell is over: the answer is there then, and every frame knows that Escape is for this card.
      cards.of(now.on.entity, 'brief', false).catch(() => {});
      options.tellTab('card opens');
    }
    const mention = openMention(now);
    if (mention !== openMention(before)) show(mention, now.name === 'open' && now.pinned);
  };

  const show = (mention: Mention | null, isPressed: boolean) => {
    const end = () => open?.popover.close();
    if (mention) loan.handOn(end);
    else end();
    open = null;
    options.onOpen(mention);
    if (!mention) return;
    const siteOff = (byKey: boolean) => {
      loan.handOn(close);
      const [theme, language] = [options.theme(), options.language()];
      const { layout, switchSite } = options;
      switchSiteOff({ mention, pointer: pointer(), byKey, layout, loan, theme, language, switchSite });
    };
    // Who acts in a card wants it to stay, wherever the pointer goes then.
    const touched = () => dispatch({ name: 'press', on: mention });
    open = openCard({ mention, isPressed, pointer: pointer(), cards, loan, close, siteOff, touched }, options);
  };

  const close = () => dispatch({ name: 'close' });
  const press = (mention: Mention, focus: boolean, ring = true) => {
    if (needsSheet()) makeRoom(liveRange(mention));
    const wasOpen = openMention(state) === mention;
    dispatch({ name: 'press', on: mention });
    open?.expand();
    if (!wasOpen) options.tellTab('card opens');
    if (focus) open?.popover.focus(ring);
  };

  const pointer = watchGestures(
    {
      mentionAt: options.mentionAt,
      layout: options.layout,
      popover: () => open?.popover ?? null,
      isClosed: () => state.name === 'closed',
      isDeciding: () => state.name === 'waiting' || state.name === 'moving',
      over: (target) => dispatch({ name: 'over', target }),
      press: (mention) => press(mention, true, false),
      enter() {
        const mention = openMention(state);
        if (mention) press(mention, true);
      },
      close,
    },
    signal,
  );
  signal.addEventListener('abort', close);
  return {
    open: press,
    close,
    makeWay: () => loan.handOn(close),
    refresh() {
      cards.clear();
      open?.refresh();
    },
  };
}
