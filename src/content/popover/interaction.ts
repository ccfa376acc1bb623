/** Pointer and keys → hover states → at most one open card. */

import type { Language } from '../../dossier/languages.ts';
import type { DetailLevel } from '../../dossier/levels.ts';
import type { StyledCard } from '../../platform/messages/card.ts';
import type { Settings } from '../../platform/settings.ts';
import type { Mention } from '../detect/mentions.ts';
import { listen } from '../listen.ts';
import { liveRange } from '../mark/at-point.ts';
import { isElement } from '../nodes.ts';
import { createCards } from './cards.ts';
import { copyToClipboard } from './clipboard.ts';
import { DELAYS, type Hover, type HoverEvent, openMention, step } from './hover.ts';
import { problemCard } from './own-cards.ts';
import type { Point } from './place.ts';
import { openPopover, type Popover } from './popover.ts';
import { makeRoom, needsSheet } from './sheet.ts';
import { closeSiteNotice, switchSiteOff } from './site-notice.ts';
import { popoverTexts } from './texts.ts';

interface Options {
  readonly mentionAt: (x: number, y: number, event?: Event) => Mention | null;
  readonly card: (entity: string, level: DetailLevel) => Promise<StyledCard>;
  readonly copyText: (id: string, as: string) => Promise<string>;
  /** The card of this mention is open now, or none is. */
  readonly onOpen: (mention: Mention | null) => void;
  /** How much cards show where nothing else was asked for. */
  readonly detail: () => DetailLevel;
  readonly keepDetail: (level: DetailLevel) => Promise<unknown>;
  /** Switches the tab's site off or on, and tells which that is. */
  readonly switchSite: (on: boolean) => Promise<string>;
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
  /** What the reader has chosen in the card that is open, for this card only. */
  let level: DetailLevel | null = null;
  const cards = createCards(options.card);
  closeSiteNotice();

  const dispatch = (event: HoverEvent<Mention>) => {
    const before = state;
    state = step(before, event);
    if (state === before) return;
    clearTimeout(timer);
    const now = state;
    const delay = DELAYS[now.name];
    if (delay !== null) timer = setTimeout(() => dispatch({ name: 'elapsed', state: now }), delay);
    // So that the answer is there when the dwell is over.
    if (now.name === 'waiting') cards.of(now.on.entity, options.detail()).catch(() => {});
    const mention = openMention(now);
    if (mention !== openMention(before)) show(mention);
  };

  const show = (mention: Mention | null) => {
    popover?.close();
    popover = null;
    level = null;
    options.onOpen(mention);
    if (!mention) return;
    popover = openPopover({ mention, pointer, presses: { close, copy, detail, keep, siteOff } });
    void fill(mention);
  };

  const fill = async ({ entity }: Mention) => {
    const shown = popover;
    const wanted = level;
    const card = await cards.of(entity, wanted ?? options.detail()).catch(() => problemCard(options.language()));
    // An answer that another press has overtaken.
    if (wanted === level) shown?.show(card, options.theme());
  };
  const close = () => dispatch({ name: 'close' });
  const detail = (chosen: DetailLevel) => {
    const mention = openMention(state);
    const shown = popover;
    level = chosen;
    if (mention) void fill(mention).then(() => shown?.sayLevel());
  };
  const keep = (kept: DetailLevel) => {
    options.keepDetail(kept).catch(() => popover?.say(popoverTexts[options.language()].notKept));
  };
  const siteOff = () => {
    const mention = openMention(state);
    close();
    const { switchSite } = options;
    if (mention) switchSiteOff({ mention, pointer, theme: options.theme(), language: options.language(), switchSite });
  };
  const copy = (id: string, as: string, say: (text: string) => void) => {
    const texts = popoverTexts[options.language()];
    options
      .copyText(id, as)
      .then(copyToClipboard)
      .then(
        () => say(texts.copied),
        () => say(texts.notCopied),
      );
  };

  const press = (mention: Mention, focus: boolean, ring = true) => {
    if (needsSheet()) makeRoom(liveRange(mention));
    dispatch({ name: 'press', on: mention });
    if (focus) popover?.focus(ring);
  };

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    if (popover?.contains(event)) return dispatch({ name: 'over', target: 'card' });
    pointer = { x: event.clientX, y: event.clientY };
    // While a button is down the reader selects or drags.
    const mention = event.buttons === 0 ? options.mentionAt(pointer.x, pointer.y, event) : null;
    dispatch({ name: 'over', target: mention ?? (popover?.isOnTheWay(pointer) ? 'card' : null) });
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
    if (mention) press(mention, true, false);
  };

  /** Heard before the page can stop it. */
  const onClickAnywhere = (event: MouseEvent) => {
    if (!popover?.contains(event) && !options.mentionAt(event.clientX, event.clientY, event)) close();
  };

  /** A click into a frame is only heard of by the focus that goes there. */
  const onBlur = () => {
    if (document.activeElement instanceof HTMLIFrameElement) close();
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
    close,
    refresh() {
      cards.clear();
      level = null;
      const mention = openMention(state);
      if (mention) void fill(mention);
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
