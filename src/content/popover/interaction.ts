/** Pointer and keys → hover states → at most one open card. */
import { createElement } from 'preact';
import { Card } from '../../card/Card.tsx';
import { Problem } from '../../card/Problem.tsx';
import type { Description } from '../../dossier/describe.ts';
import type { Language } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/settings.ts';
import type { Mention } from '../detect/mentions.ts';
import { DELAYS, type Hover, type HoverEvent, openMention, step } from './hover.ts';
import type { Point } from './place.ts';
import { openPopover, type Popover } from './popover.ts';

interface Options {
  readonly mentionAt: (x: number, y: number) => Mention | null;
  readonly describe: (entity: string) => Promise<Description>;
  /** The card of this mention is open now, or none is. */
  readonly onOpen: (mention: Mention | null) => void;
  readonly theme: () => Settings['theme'];
  readonly language: Language;
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
  let asked: { entity: string; description: Promise<Description> } | null = null;

  /** Asked for as soon as the pointer rests, so that the answer is there when the dwell is over. */
  const describe = (entity: string) => {
    if (asked?.entity !== entity) asked = { entity, description: options.describe(entity) };
    return asked.description;
  };

  const dispatch = (event: HoverEvent<Mention>) => {
    const before = state;
    state = step(before, event);
    if (state === before) return;
    clearTimeout(timer);
    const now = state;
    const delay = DELAYS[now.name];
    if (delay !== null) timer = setTimeout(() => dispatch({ name: 'elapsed', state: now }), delay);
    if (now.name === 'waiting') describe(now.on.entity).catch(() => {});
    const mention = openMention(now);
    if (mention !== openMention(before)) show(mention);
  };

  const show = (mention: Mention | null) => {
    popover?.close();
    popover = null;
    options.onOpen(mention);
    if (!mention) {
      asked = null;
      return;
    }
    popover = openPopover({ mention, pointer, onClose });
    fill(mention);
  };

  const fill = ({ entity }: Mention) => {
    const { language } = options;
    const theme = options.theme();
    const shown = popover;
    describe(entity).then(
      (description) => shown?.show(createElement(Card, { description, language, onClose }), theme),
      () => shown?.show(createElement(Problem, { language, onClose }), theme),
    );
  };
  const onClose = () => dispatch({ name: 'close' });

  const press = (mention: Mention, focus: boolean) => {
    dispatch({ name: 'press', on: mention });
    if (focus) popover?.focus();
  };

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    if (popover?.contains(event)) return dispatch({ name: 'over', target: 'card' });
    pointer = { x: event.clientX, y: event.clientY };
    // While a button is down the reader selects or drags.
    dispatch({ name: 'over', target: event.buttons === 0 ? options.mentionAt(pointer.x, pointer.y) : null });
  };

  /** What is under the pointer may be something else now, without a move. */
  const onScroll = () => {
    if (pointer && (state.name === 'waiting' || state.name === 'moving'))
      dispatch({ name: 'over', target: options.mentionAt(pointer.x, pointer.y) });
  };

  const onClick = (event: MouseEvent) => {
    if (popover?.contains(event) || !isPlainClick(event)) return;
    pointer = { x: event.clientX, y: event.clientY };
    const mention = options.mentionAt(pointer.x, pointer.y);
    if (mention) press(mention, true);
  };

  /** Heard before the page can stop it. */
  const onClickAnywhere = (event: MouseEvent) => {
    if (!popover?.contains(event) && !options.mentionAt(event.clientX, event.clientY)) onClose();
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

  addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
  document.addEventListener('pointerleave', () => dispatch({ name: 'over', target: null }), { signal });
  addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  addEventListener('click', onClickAnywhere, { capture: true, signal });
  addEventListener('click', onClick, { signal });
  addEventListener('blur', onBlur, { signal });
  addEventListener('keydown', onKey, { capture: true, signal });
  addEventListener('pagehide', () => dispatch({ name: 'close' }), { signal });
  signal.addEventListener('abort', () => dispatch({ name: 'close' }));
  return {
    open: press,
    close: onClose,
    refresh() {
      asked = null;
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
  return !event.composedPath().some((target) => target instanceof Element && target.matches(INTERACTIVE));
}
