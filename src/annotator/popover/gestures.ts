/** Turns pointer and keyboard events on the page into events of the hover state. */
import { focusedElement } from '../../dom/focus.ts';
import type { Listeners } from '../../dom/listeners.ts';
import { activeElement, matches } from '../../dom/members.ts';
import { isElement } from '../../dom/nodes.ts';
import type { Mention } from '../find/mentions.ts';
import type { Layout } from '../layout/layout.ts';
import { isByKey } from './card-buttons.ts';
import { watchEscape } from './escape.ts';
import { STILL_MS } from './hover-delays.ts';
import type { Hover, HoverEvent } from './hover-state.ts';
import type { PopoverInPage } from './popover.ts';
import type { Point } from './position.ts';

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

/** Dispatches gestures until the signal aborts. Returns a function for the last known position of the pointer. */
export function watchGestures(
  { hitTest, layout, listeners, state, popover }: Options,
  dispatch: (gesture: Gesture) => void,
  signal: AbortSignal,
): () => Point | null {
  let pointer: Point | null = null;
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
    if (popover()?.contains(event)) {
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
    over(mention ?? (popover()?.isOnTheWay(pointer) ? 'card' : null));
  };
  const onLeave = () => {
    clearTimeout(stillness);
    turn++;
    over(null);
  };

  /** Scrolling may bring another mention under a pointer that does not move. */
  const onScroll = () => {
    if (isDeciding()) layout.after(lookAgain);
  };
  const lookAgain = () => {
    if (pointer && isDeciding() && !signal.aborted) over(hitTest(pointer.x, pointer.y));
  };

  const onClick = (event: MouseEvent) => {
    if (popover()?.contains(event) || !isPlainClick(event)) return;
    const { clientX: x, clientY: y } = event;
    layout.soon(() => {
      if (signal.aborted || !(getSelection()?.isCollapsed ?? true)) return;
      pointer = { x, y };
      const mention = hitTest(x, y);
      if (mention) dispatch({ name: 'press', on: mention });
    });
  };

  /**
   * Captured, so that the page cannot stop it. Clicks by key do not close the card: someone who presses a button in the
   * page by keyboard may still be reading.
   */
  const onClickAnywhere = (event: MouseEvent) => {
    if (isByKey(event) || isClosed() || popover()?.contains(event)) return;
    layout.soon(() => {
      if (!signal.aborted && !hitTest(event.clientX, event.clientY)) close();
    });
  };

  /** A click in a frame can only be noticed by the focus that moves there. */
  const onBlur = () => {
    if (activeElement(document) instanceof HTMLIFrameElement) close();
  };

  /** Enter moves the focus into the open card, unless the page has a focused element or a shortcut for it. */
  const onEnter = (event: KeyboardEvent) => {
    const isPlain = event.key === 'Enter' && !event.repeat && !event.isComposing && !hasModifier(event);
    if (isPlain && !event.defaultPrevented && popover() && focusedElement() === null)
      layout.soon(() => dispatch({ name: 'enter' }));
  };

  const onEscape = () => {
    if (!popover()?.closePreview()) close();
  };

  const { listen } = listeners;
  listen(window, 'pointermove', onMove, { capture: true, passive: true, signal });
  listen(document, 'pointerleave', onLeave, { signal });
  listen(window, 'scroll', onScroll, { capture: true, passive: true, signal });
  listen(window, 'click', onClickAnywhere, { capture: true, signal });
  listen(window, 'click', onClick, { signal });
  listen(window, 'blur', onBlur, { signal });
  listen(window, 'keydown', onEnter, { signal });
  watchEscape(() => popover() !== null, onEscape, listeners, signal);
  listen(window, 'pagehide', close, { signal });
  signal.addEventListener('abort', () => clearTimeout(stillness));
  return () => pointer;
}

const hasModifier = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent | KeyboardEvent) =>
  ctrlKey || metaKey || shiftKey || altKey;

/** True for a click that has no other meaning: not on a link or control, and not handled by the page. */
function isPlainClick(event: MouseEvent): boolean {
  if (event.defaultPrevented || event.button !== 0 || hasModifier(event)) return false;
  return !event.composedPath().some((target) => isElement(target) && matches(target, INTERACTIVE));
}
