/** Shows a card at a mention from when its content has come until it is closed, as card-life.ts decides. */
import { focusedElement } from '../../dom/focus.ts';
import type { StyledCard } from '../../platform/messages/card.ts';
import type { Mention } from '../find/mentions.ts';
import type { BorrowedFocus } from './borrowed-focus.ts';
import type { CardAction } from './card-buttons.ts';
import { isInCard } from './card-events.ts';
import { type CardLifeEvent, live, OPENED } from './card-life.ts';
import type { PopoverContext } from './context.ts';
import { type MountedCard, mountCard } from './mounted-card.ts';
import type { Point } from './position.ts';
import { isTowardsSheet } from './sheet.ts';

export interface Popover {
  /** Shows a card, unless the popover is closed. */
  show(card: StyledCard): void;
  /** Announces a text to screen readers. */
  announce(text: string): void;
  /** Shows a failure below the card, until the next announcement or failure. */
  warn(text: string): void;
  /** Announces the card's level of detail. */
  announceLevel(): void;
  /** True for events that happened in the card. */
  contains(event: Event): boolean;
  /** True for points on the way from the mention to a sheet. */
  isOnTheWay(point: Point): boolean;
  /** True if something of the page lies over all of the card. */
  isCovered(): boolean;
  /** Moves the focus into the card as soon as there is one. @param isRingShown false for users of a pointer */
  focus(isRingShown: boolean): void;
  /** Goes on at a mention that has taken the place of the one before. @param stays leaves the card where it is for now */
  moveTo(mention: Mention, stays: boolean): void;
  /** Where the mention was last, in CSS px of the view; null before there is a card. */
  lastBox(): DOMRect | null;
  /** Closes the preview of a source. Returns true if one was open. */
  closePreview(): boolean;
  /** Removes the card and gives the focus back. */
  close(): void;
}

/** As much of it as gestures in the page need to know. */
export type PopoverInPage = Omit<Popover, 'show' | 'announce' | 'warn' | 'announceLevel'>;

interface Options {
  readonly mention: Mention;
  readonly pointer: Point | null;
  readonly focus: BorrowedFocus;
  /** Called with each action, and with `close` if the card cannot stay. */
  readonly act: (action: CardAction) => void;
}

/** Opens a popover that appears with its first card and follows its mention until it is closed. */
export function openPopover({ mention, pointer, focus, act }: Options, context: PopoverContext): Popover {
  const { layout } = context;
  const focusedBefore = focusedElement();
  const address = location.href;
  let anchor = mention;
  let life = OPENED;
  let mounted: MountedCard | null = null;
  let closed = false;
  /** A request for the focus, until there is a card. */
  let wantedFocus: { readonly isRingShown: boolean } | null = null;

  /** Defers changes of the card, in order, to the page's layout, which they depend on. */
  const later = (act: () => void) => layout.soon(() => closed || act());

  const happened = (event: CardLifeEvent) => {
    const before = life;
    life = live(before, event);
    if (life.name === 'ended') act({ name: 'close', why: life.why });
    else if (life.name === 'staying' && location.href !== address) happened('left');
    else if (life === before) return;
    else if (event === 'meddled') mounted?.putBack();
    else if (event === 'lost') act({ name: 'lost' });
  };
  const show = (card: StyledCard) => {
    if (mounted) mounted.render(card);
    else {
      const next = mountCard(card, { mention: anchor, pointer, act, happened }, context);
      // Following has closed it if the mention is gone already.
      if (closed) return next.close();
      mounted = next;
    }
    takeFocus();
  };
  const takeFocus = () => {
    if (!mounted || !wantedFocus) return;
    focus.take(mounted.host.surface, wantedFocus.isRingShown);
    wantedFocus = null;
  };
  const level = () => mounted?.host.content.querySelector('.level')?.textContent ?? '';
  return {
    show: (card) => later(() => show(card)),
    announce: (text) => later(() => mounted?.setStatus(text, false)),
    warn: (text) => later(() => mounted?.setStatus(text, true)),
    announceLevel: () => later(() => mounted?.setStatus(level(), false)),
    contains: (event) => mounted !== null && isInCard(mounted.host.element, event),
    isOnTheWay: (point) => mounted !== null && isTowardsSheet(mounted.host.surface, mounted.follower.range(), point),
    isCovered: () => mounted?.isCovered() ?? false,
    focus(isRingShown) {
      wantedFocus = { isRingShown };
      later(takeFocus);
    },
    moveTo(next, stays) {
      anchor = next;
      mounted?.follower.anchor(next, stays);
    },
    lastBox: () => mounted?.follower.lastBox() ?? null,
    closePreview: () => mounted?.closePreview() ?? false,
    close() {
      if (closed) return;
      closed = true;
      if (!mounted) {
        if (wantedFocus) focus.notTaken();
        return;
      }
      focus.giveBack(mounted.host.element, focusedBefore, mounted.follower.range());
      mounted.close();
      mounted = null;
    },
  };
}
