/** What the reader does on the page, with pointer and keys, and what it means for cards. */

import { focusedNow } from '../../dom/focus.ts';
import { listen, trusted } from '../../dom/listeners.ts';
import { isElement } from '../../dom/nodes.ts';
import type { Mention } from '../find/mentions.ts';
import type { Layout } from '../layout/layout.ts';
import { isByKey } from './card-buttons.ts';
import { watchEscape } from './escape.ts';
import { STILL } from './hover-state.ts';
import type { Popover } from './popover.ts';
import type { Point } from './position.ts';

interface Gestures {
  /** Asks for the layout. */
  readonly mentionAt: (x: number, y: number) => Mention | null;
  readonly layout: Layout;
  /** The card that is open. */
  readonly popover: () => Popover | null;
  /** Whether no card is open, nor was or will be by where the pointer is. */
  readonly isClosed: () => boolean;
  /** Whether it depends on where the pointer stays what opens next. */
  readonly isDeciding: () => boolean;
  over(target: Mention | 'card' | null): void;
  /** Pressed by pointer. */
  press(mention: Mention): void;
  /** Enter, where nothing else is done by it. */
  enter(): void;
  close(): void;
}

/** What a click already means something on. */
const INTERACTIVE = 'a[href], button, input, select, textarea, label, summary, area, [role="button"], [role="link"]';

/**
 * Tells of gestures until the signal aborts; the function that it gives says where the pointer was last. Only the reader
 * makes them: events that a script of the page has made mean nothing here.
 */
export function watchGestures(
  { mentionAt, layout, popover, isClosed, isDeciding, over, press, enter, close }: Gestures,
  signal: AbortSignal,
): () => Point | null {
  let pointer: Point | null = null;
  let stillness: ReturnType<typeof setTimeout> | undefined;
  /** Counts news of the pointer that make void what waits for the layout. */
  let turn = 0;

  const onMove = (event: PointerEvent) => {
    clearTimeout(stillness);
    if (event.pointerType === 'touch') return;
    // Of an event that is over it is not known any more.
    if (popover()?.contains(event)) {
      turn++;
      return over('card');
    }
    // While a card is or was there, each place on the way counts: it may have been beside the mention.
    if (isClosed()) stillness = setTimeout(lookLater, STILL, event, ++turn);
    else lookLater(event, turn);
  };
  const lookLater = (event: PointerEvent, at: number) =>
    layout.after(() => {
      if (at === turn && !signal.aborted) look(event);
    });
  const look = ({ clientX: x, clientY: y, buttons }: PointerEvent) => {
    pointer = { x, y };
    // While a button is down the reader selects or drags.
    const mention = buttons === 0 ? mentionAt(x, y) : null;
    over(mention ?? (popover()?.isOnTheWay(pointer) ? 'card' : null));
  };

  /** What is under the pointer may be something else now, without a move. */
  const onScroll = () => {
    if (isDeciding()) layout.after(lookAgain);
  };
  const lookAgain = () => {
    if (pointer && isDeciding() && !signal.aborted) over(mentionAt(pointer.x, pointer.y));
  };

  const onClick = (event: MouseEvent) => {
    if (popover()?.contains(event) || !isPlainClick(event)) return;
    const { clientX: x, clientY: y } = event;
    layout.soon(() => {
      if (signal.aborted || !(getSelection()?.isCollapsed ?? true)) return;
      pointer = { x, y };
      const mention = mentionAt(x, y);
      if (mention) press(mention);
    });
  };

  /** Heard before the page can stop it. Who presses the page's button by key may well read the card meanwhile. */
  const onClickAnywhere = (event: MouseEvent) => {
    if (isByKey(event) || isClosed() || popover()?.contains(event)) return;
    layout.soon(() => {
      if (!signal.aborted && !mentionAt(event.clientX, event.clientY)) close();
    });
  };

  /** A click into a frame is only heard of by the focus that goes there. */
  const onBlur = () => {
    if (document.activeElement instanceof HTMLIFrameElement) close();
  };

  /** Leads into the card that is open, unless the page has an element or a shortcut for it. */
  const onEnter = (event: KeyboardEvent) => {
    const isPlain = event.key === 'Enter' && !event.repeat && !event.isComposing && !hasModifier(event);
    if (isPlain && !event.defaultPrevented && popover() && focusedNow() === null) layout.soon(enter);
  };

  listen(window, 'pointermove', trusted(onMove), { capture: true, passive: true, signal });
  listen(
    document,
    'pointerleave',
    trusted(() => {
      clearTimeout(stillness);
      turn++;
      over(null);
    }),
    { signal },
  );
  listen(window, 'scroll', onScroll, { capture: true, passive: true, signal });
  listen(window, 'click', trusted(onClickAnywhere), { capture: true, signal });
  listen(window, 'click', trusted(onClick), { signal });
  listen(window, 'blur', trusted(onBlur), { signal });
  listen(window, 'keydown', trusted(onEnter), { signal });
  const onEscape = () => {
    if (!popover()?.closePreview()) close();
  };
  watchEscape(() => popover() !== null, onEscape, signal);
  listen(window, 'pagehide', trusted(close), { signal });
  signal.addEventListener('abort', () => clearTimeout(stillness));
  return () => pointer;
}

const hasModifier = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent | KeyboardEvent) =>
  ctrlKey || metaKey || shiftKey || altKey;

/** A click on text that means nothing else: no link, nothing that the page has answered. */
function isPlainClick(event: MouseEvent): boolean {
  if (event.defaultPrevented || event.button !== 0 || hasModifier(event)) return false;
  return !event.composedPath().some((target) => isElement(target) && target.matches(INTERACTIVE));
}
