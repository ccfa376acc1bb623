/** Pointer and keys → hover states → at most one open card. */

import type { Language } from '../../dossier/languages.ts';
import type { StyledCard } from '../../platform/messages/card.ts';
import type { Settings } from '../../platform/settings.ts';
import type { Mention } from '../detect/mentions.ts';
import { listen } from '../listen.ts';
import { isElement } from '../nodes.ts';
import { copyToClipboard } from './clipboard.ts';
import { DELAYS, type Hover, type HoverEvent, openMention, step } from './hover.ts';
import type { Point } from './place.ts';
import { openPopover, type Popover } from './popover.ts';
import { problemCard } from './problem.ts';
import { popoverTexts } from './texts.ts';

interface Options {
  readonly mentionAt: (x: number, y: number, event?: Event) => Mention | null;
  readonly card: (entity: string) => Promise<StyledCard>;
  readonly copyText: (id: string, as: string) => Promise<string>;
  /** The card of this mention is open now, or none is. */
  readonly onOpen: (mention: Mention | null) => void;
  readonly theme: () => Settings['theme'];
  readonly language: () => Language;
}

export interface Interaction {
  /** Opens a mention's card and keeps it open; focus goes in where the reader acts by keyboard. */
  open(mention: Mention, focus: boolean): void;
  close(): void;
  /** Shows the open card anew, in the detail and theme that hold now. */
  refresh(): void;
}

/** What a click already means something on. */
const INTERACTIVE = 'a[href], button, input, select, textarea, label, summary, area, [role="button"], [role="link"]';

export function startInteraction(options: Options, signal: AbortSignal): Interaction {
  let state: Hover<Mention> = { name: 'closed' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let popover: Popover | null = null;
  let pointer: Point | null = null;
  const cards = new Map<string, Promise<StyledCard>>();

  /**
   * Asked for as soon as the pointer rests, so that the answer is there when the dwell is over; it stays ready for the
   * next time. A background that could not answer is asked again.
   */
  const cardOf = (entity: string) => {
    const card = cards.get(entity) ?? options.card(entity);
    cards.set(entity, card);
    card.catch(() => cards.delete(entity));
    return card;
  };

  const dispatch = (event: HoverEvent<Mention>) => {
    const before = state;
    state = step(before, event);
    if (state === before) return;
    clearTimeout(timer);
    const now = state;
    const delay = DELAYS[now.name];
    if (delay !== null) timer = setTimeout(() => dispatch({ name: 'elapsed', state: now }), delay);
    if (now.name === 'waiting') void cardOf(now.on.entity);
    const mention = openMention(now);
    if (mention !== openMention(before)) show(mention);
  };

  const show = (mention: Mention | null) => {
    popover?.close();
    popover = null;
    options.onOpen(mention);
    if (!mention) return;
    popover = openPopover({ mention, pointer, onClose, onCopy });
    fill(mention);
  };

  const fill = ({ entity }: Mention) => {
    const theme = options.theme();
    const shown = popover;
    cardOf(entity).then(
      (card) => shown?.show(card, theme),
      () => shown?.show(problemCard(options.language()), theme),
    );
  };
  const onClose = () => dispatch({ name: 'close' });
  const onCopy = (id: string, as: string, say: (text: string) => void) => {
    const texts = popoverTexts[options.language()];
    options
      .copyText(id, as)
      .then(copyToClipboard)
      .then(
        () => say(texts.copied),
        () => say(texts.notCopied),
      );
  };

  const press = (mention: Mention, focus: boolean) => {
    dispatch({ name: 'press', on: mention });
    if (focus) popover?.focus();
  };

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    if (popover?.contains(event)) return dispatch({ name: 'over', target: 'card' });
    pointer = { x: event.clientX, y: event.clientY };
    // While a button is down the reader selects or drags.
    dispatch({ name: 'over', target: event.buttons === 0 ? options.mentionAt(pointer.x, pointer.y, event) : null });
  };

  /** What is under the pointer may be something else now, without a move. */
  const onScroll = () => {
    if (pointer && (state.name === 'waiting' || state.name === 'moving'))
      dispatch({ name: 'over', target: options.mentionAt(pointer.x, pointer.y) });
  };

  const onClick = (event: MouseEvent) => {
    if (popover?.contains(event) || !isPlainClick(event)) return;
    pointer = { x: event.clientX, y: event.clientY };
    const mention = options.mentionAt(pointer.x, pointer.y, event);
    if (mention) press(mention, true);
  };

  /** Heard before the page can stop it. */
  const onClickAnywhere = (event: MouseEvent) => {
    if (!popover?.contains(event) && !options.mentionAt(event.clientX, event.clientY, event)) onClose();
  };

  /** A click into a frame is only heard of by the focus that goes there. */
  const onBlur = () => {
    if (document.activeElement instanceof HTMLIFrameElement) onClose();
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || openMention(state) === null) return;
    // Only the card closes: not the page's dialog or menu as well.
    event.preventDefault();
    event.stopImmediatePropagation();
    dispatch({ name: 'close' });
  };

  listen(window, 'pointermove', onMove, { capture: true, passive: true, signal });
  listen(document, 'pointerleave', () => dispatch({ name: 'over', target: null }), { signal });
  listen(window, 'scroll', onScroll, { capture: true, passive: true, signal });
  listen(window, 'click', onClickAnywhere, { capture: true, signal });
  listen(window, 'click', onClick, { signal });
  listen(window, 'blur', onBlur, { signal });
  listen(window, 'keydown', onKey, { capture: true, signal });
  listen(window, 'pagehide', () => dispatch({ name: 'close' }), { signal });
  signal.addEventListener('abort', () => dispatch({ name: 'close' }));
  return {
    open: press,
    close: onClose,
    refresh() {
      cards.clear();
      const mention = openMention(state);
      if (mention) fill(mention);
    },
  };
}

/** A click on text that means nothing else: no link, no selection, nothing that the page has answered. */
function isPlainClick(event: MouseEvent): boolean {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return false;
  if (!(getSelection()?.isCollapsed ?? true)) return false;
  return !event.composedPath().some((target) => isElement(target) && target.matches(INTERACTIVE));
}
