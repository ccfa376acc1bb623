/** Runs gestures through the hover state, and opens at most one card. */
import { tellTab } from '../../platform/tell-tab.ts';
import type { MentionChanges } from '../find/mention-store.ts';
import { liveRange, type Mention } from '../find/mentions.ts';
import type { Highlights } from '../mark/highlights.ts';
import { mentionAt } from '../mark/hit-test.ts';
import { nearestTo } from '../mark/nearest.ts';
import type { BorrowedFocus } from './borrowed-focus.ts';
import type { CardAction } from './card-buttons.ts';
import type { PopoverContext } from './context.ts';
import { type Gesture, watchGestures } from './gestures.ts';
import { DELAYS } from './hover-delays.ts';
import { type Hover, type HoverEvent, mentionsOf, openMention, step } from './hover-state.ts';
import type { LateCards } from './late-cards.ts';
import type { OpenCard } from './open-card.ts';
import { makeRoom, needsSheet } from './sheet.ts';

interface Options {
  readonly highlights: Highlights;
  readonly focus: BorrowedFocus;
  readonly cards: LateCards;
  /** Called with the mention whose card is open now, or with null. */
  readonly opened: (mention: Mention | null) => void;
  /** Called when a card has closed because the page kept changing it. */
  readonly meddled: () => void;
}

export interface Interaction {
  /** Opens the card of a mention, pinned. @param hasFocus moves the focus into it */
  open(mention: Mention, hasFocus: boolean): void;
  close(): void;
  /** Closes the card for another one that is about to open, in this frame or another. */
  makeWay(): void;
  /** Goes on with the mentions that stand in place of others now. */
  changed(changes: MentionChanges): void;
  /** Shows the open card again by the current settings. */
  refresh(): void;
}

export function startInteraction(
  { highlights, focus, cards, opened, meddled }: Options,
  context: PopoverContext,
  signal: AbortSignal,
): Interaction {
  const { client, layout, listeners } = context;
  let state: Hover<Mention> = { name: 'closed' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let card: OpenCard | null = null;
  cards.notices.close();

  const transition = (event: HoverEvent<Mention>) => {
    const before = state;
    state = step(before, event);
    // A mention that takes the place of another neither restarts a delay nor opens a card.
    if (state === before || event.name === 'became') return;
    clearTimeout(timer);
    const now = state;
    const delay = DELAYS[now.name];
    if (delay !== null) timer = setTimeout(() => transition({ name: 'elapsed', state }), delay);
    if (now.name === 'waiting') {
      // Before the dwell ends, so that the card is ready in time and every frame passes Escape on to it.
      cards.prepare();
      client.card(now.on.entity, 'brief', false).catch(() => {});
      tellTab('card opens');
    }
    const mention = openMention(now);
    if (mention !== openMention(before)) show(mention, now.name === 'open' && now.pinned);
  };
  const show = (mention: Mention | null, isPressed: boolean) => {
    const end = () => card?.popover.close();
    if (mention) focus.handOn(end);
    else end();
    card = null;
    opened(mention);
    if (mention) card = cards.open({ mention, isPressed, pointer: gestures.pointer(), focus, act });
  };
  const act = (action: CardAction) => {
    const mention = openMention(state);
    if (action.name === 'close') {
      close();
      if (action.why === 'meddled') meddled();
    } else if (action.name === 'lost') gestures.lookAgain();
    else if (!mention) return;
    // A user who acts in a card wants it to stay, wherever the pointer goes next.
    else if (action.name === 'touch') transition({ name: 'press', on: mention });
    else if (action.name === 'site off') {
      focus.handOn(close);
      cards.notices.switchOff({ mention, pointer: gestures.pointer(), byKey: action.byKey });
    }
  };
  const close = () => transition({ name: 'close' });
  const press = (mention: Mention, hasFocus: boolean, isRingShown = true) => {
    if (needsSheet()) makeRoom(liveRange(mention));
    const wasOpen = openMention(state) === mention;
    transition({ name: 'press', on: mention });
    card?.expand();
    if (!wasOpen) tellTab('card opens');
    if (hasFocus) card?.popover.focus(isRingShown);
  };
  const dispatch = (gesture: Gesture) => {
    const mention = openMention(state);
    if (gesture.name === 'press') press(gesture.on, true, false);
    else if (gesture.name !== 'enter') transition(gesture);
    else if (mention) press(mention, true);
  };

  const gestures = watchGestures(
    {
      hitTest: (x, y) => mentionAt(x, y, highlights.in),
      layout,
      listeners,
      state: () => state,
      popover: () => card?.popover ?? null,
    },
    dispatch,
    signal,
  );
  /** Mentions of the state whose text the page has taken away. */
  let gone: readonly Mention[] = [];
  const goOn = (from: Mention, among: readonly Mention[]) => {
    const isOpen = openMention(state) === from;
    const box = isOpen ? card?.popover.lastBox() : null;
    const at = box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : gestures.pointer();
    const to = at && nearestTo(at, among);
    if (!to) return;
    gone = gone.filter((mention) => mention !== from);
    transition({ name: 'became', from, to });
    if (!isOpen) return;
    card?.popover.moveTo(to, gestures.isInCard() || (state.name === 'open' && state.pinned));
    opened(to);
  };
  const changed = ({ added, removed }: MentionChanges) => {
    if (removed.length > 0) {
      const away = new Set(removed);
      gone = mentionsOf(state).filter((mention) => gone.includes(mention) || away.has(mention));
    }
    if (added.length > 0 && gone.length > 0)
      layout.after(() => {
        for (const mention of mentionsOf(state).filter((one) => gone.includes(one)))
          goOn(
            mention,
            added.filter(({ entity }) => entity === mention.entity),
          );
      });
    gestures.lookAgain();
  };

  signal.addEventListener('abort', close);
  return {
    changed,
    open: press,
    close,
    makeWay: () => focus.handOn(close),
    refresh: () => card?.refresh(),
  };
}
