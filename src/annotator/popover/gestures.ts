/** Turns pointer and keyboard events on the page into events of the hover state. */
import { focusedElement } from '../../dom/focus.ts';
import type { Listeners } from '../../dom/listeners.ts';
import { activeElement, isConnected, matches } from '../../dom/members.ts';
import { isElement } from '../../dom/nodes.ts';
import type { Mention } from '../find/mentions.ts';
import type { Layout } from '../layout/layout.ts';
import { isByKey } from './card-buttons.ts';
import { watchEscape } from './escape.ts';
import { STILL_MS } from './hover-delays.ts';
import type { Hover, HoverEvent } from './hover-state.ts';
import type { PopoverInPage } from './popover.ts';
import type { Point } from './position.ts';
import { treesOf, watchSelecting } from './selecting.ts';

export type Gesture = HoverEvent<Mention> | { readonly name: 'enter' };

interface Options {
  /** The mention at a point of the view. Forces a layout unless there has just been one. */
  readonly hitTest: (x: number, y: number) => Mention | null;
  readonly layout: Layout;
  readonly listeners: Listeners;
  readonly state: () => Hover<Mention>;
  /** The open card, or null. */
  readonly popover: () => PopoverInPage | null;
}

/** Elements that have their own use for a click. */
const INTERACTIVE = 'a[href], button, input, select, textarea, label, summary, area, [role="button"], [role="link"]';

export interface Gestures {
  /** The last known position of the pointer on the page. */
  pointer(): Point | null;
  isInCard(): boolean;
  /** Looks again at what is under a resting pointer, after the page has changed. */
  lookAgain(): void;
}

/** Dispatches gestures until the signal aborts. */
export function watchGestures(
  { hitTest, layout, listeners, state, popover }: Options,
  dispatch: (gesture: Gesture) => void,
  signal: AbortSignal,
): Gestures {
  let pointer: Point | null = null;
  let isInCard = false;
  /** The mention on which the pointer was seen last. */
  let restedOn: Mention | null = null;
  let stillness: ReturnType<typeof setTimeout> | undefined;
  /** Counts moves: a hit test that waits for the layout is void after the next one. */
  let turn = 0;

  const over = (target: Mention | 'card' | null) => dispatch({ name: 'over', target });
  const close = () => dispatch({ name: 'close' });
  const isClosed = () => state().name === 'closed';
  /** True while the position of the pointer decides which card opens next. */
  const isDeciding = () => state().name === 'waiting' || state().name === 'moving';

  const onMove = (event: PointerEvent) => {
    clearTimeout(stillness);
    if (event.pointerType === 'touch') return;
    // Checked at once: the path of an event is gone after its dispatch.
    isInCard = popover()?.contains(event) ?? false;
    if (isInCard) {
      turn++;
      return over('card');
    }
    // With a card open or dismissed, every position counts, as one on the way may be off the mention.
    if (isClosed()) stillness = setTimeout(lookLater, STILL_MS, event, ++turn);
    else lookLater(event, turn);
  };
  const lookLater = (event: PointerEvent, at: number) =>
    layout.after(() => {
      if (at === turn && !signal.aborted) look(event);
    });
  const look = ({ clientX: x, clientY: y, buttons }: PointerEvent) => {
    pointer = { x, y };
    // With a button down, the user is selecting or dragging.
    const mention = buttons === 0 ? hitTest(x, y) : null;
    restedOn = mention;
    over(mention ?? (popover()?.isOnTheWay(pointer) ? 'card' : null));
  };
  const onLeave = () => {
    clearTimeout(stillness);
    turn++;
    isInCard = false;
    restedOn = null;
    over(null);
  };

  const lookHere = () => {
    if (!pointer || signal.aborted) return;
    restedOn = hitTest(pointer.x, pointer.y) ?? restedOn;
    over(hitTest(pointer.x, pointer.y) ?? (popover()?.isOnTheWay(pointer) ? 'card' : null));
  };
  /** Scrolling may bring another mention under a pointer that does not move. */
  const onScroll = () => {
    if (isDeciding()) layout.after(lookWhileDeciding);
  };
  const lookWhileDeciding = () => {
    if (isDeciding()) lookHere();
  };
  /** A card opens without a move of the pointer only where it rested on a mention that was taken away. */
  const lookAfterChange = () => {
    const wasTaken = restedOn !== null && !restedOn.nodes.every(isConnected);
    if (!isInCard && state().name !== 'dismissed' && (!isClosed() || wasTaken)) lookHere();
  };

  const isSelecting = watchSelecting(listeners, signal);
  /** Judged after the page's own listeners, which may have handled it. */
  const onClick = (event: MouseEvent) => {
    if (popover()?.contains(event)) return;
    const hasOwnUse = isOnControl(event);
    const trees = treesOf(event);
    layout.soon(() => {
      if (signal.aborted) return;
      const { clientX: x, clientY: y } = event;
      const mention = hitTest(x, y);
      // Clicks by key do not close the card: someone who presses a button in the page by keyboard may still be reading.
      if (!mention) return isByKey(event) || close();
      if (hasOwnUse || !isPlainClick(event) || isSelecting(mention, trees)) return;
      pointer = { x, y };
      dispatch({ name: 'press', on: mention });
    });
  };

  /** A click in a frame can only be noticed by the focus that moves there. A script can move it as well. */
  const onBlur = () => {
    const isByUser = navigator.userActivation.isActive && !isInCard && restedOn === null;
    if (isByUser && activeElement(document) instanceof HTMLIFrameElement) close();
  };

  /** Enter moves the focus into the open card, unless the page has a focused element or a shortcut for it. */
  const onEnter = (event: KeyboardEvent) => {
    const isPlain = event.key === 'Enter' && !event.repeat && !event.isComposing && !hasModifier(event);
    if (isPlain && popover() && !popover()?.contains(event) && focusedElement() === null)
      layout.soon(() => event.defaultPrevented || dispatch({ name: 'enter' }));
  };

  const onEscape = () => {
    if (!popover()?.closePreview()) close();
  };

  /** A card that lies below a dialog of the page leaves Escape to that, and goes. */
  const isInSight = () => {
    if (!popover()?.isCovered()) return popover() !== null;
    close();
    return false;
  };

  const { listen } = listeners;
  listen(window, 'pointermove', onMove, { capture: true, passive: true, signal });
  listen(document, 'pointerleave', onLeave, { signal });
  listen(window, 'scroll', onScroll, { capture: true, passive: true, signal });
  listen(window, 'click', onClick, { capture: true, signal });
  listen(window, 'blur', onBlur, { signal });
  listen(window, 'keydown', onEnter, { capture: true, signal });
  watchEscape(isInSight, onEscape, listeners, signal);
  listen(window, 'pagehide', close, { signal });
  signal.addEventListener('abort', () => clearTimeout(stillness));
  return { pointer: () => pointer, isInCard: () => isInCard, lookAgain: () => layout.after(lookAfterChange) };
}

const hasModifier = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent | KeyboardEvent) =>
  ctrlKey || metaKey || shiftKey || altKey;

/** True for a click on a link or control, which is asked while its path is known. */
const isOnControl = (event: MouseEvent) =>
  event.composedPath().some((target) => isElement(target) && matches(target, INTERACTIVE));

/** True for a click that the page has not handled, and that asks for nothing special. */
const isPlainClick = (event: MouseEvent) => !event.defaultPrevented && event.button === 0 && !hasModifier(event);
