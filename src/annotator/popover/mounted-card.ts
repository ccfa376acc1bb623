/** A card in the page: its host, its content and its place, from when it is first shown until it has faded out. */
import cardCss from '../../card/card.css?inline';
import controlsCss from '../../card/controls.css?inline';
import previewCss from '../../card/preview.css?inline';
import saidCss from '../../card/said.css?inline';
import sheetCss from '../../card/sheet.css?inline';
import themeCss from '../../card/theme.css?inline';
import type { StyledCard } from '../../platform/messages/card.ts';
import { isExtensionAlive } from '../../platform/native.ts';
import type { Mention } from '../find/mentions.ts';
import { buildCard } from './build-card.ts';
import { actionOf, type CardAction } from './card-buttons.ts';
import { watchCardEvents } from './card-events.ts';
import { watchCardFocus } from './card-focus.ts';
import type { CardLifeEvent } from './card-life.ts';
import type { PopoverContext } from './context.ts';
import { type Follower, followMention, isCovered } from './follow.ts';
import { goToPart } from './go-to-part.ts';
import { type Host, openHost } from './host.ts';
import { keepScroll } from './keep-scroll.ts';
import { pageColorScheme } from './page-color-scheme.ts';
import type { Point } from './position.ts';
import { guardPresses } from './press-guard.ts';
import { watchPreviews } from './preview.ts';

/** The duration of the fade-out in card.css, in ms. */
const FADE_MS = 150;

interface Options {
  readonly mention: Mention;
  readonly pointer: Point | null;
  readonly act: (action: CardAction) => void;
  readonly happened: (event: CardLifeEvent) => void;
}

export interface MountedCard {
  readonly host: Host;
  readonly follower: Follower;
  render(card: StyledCard): void;
  setStatus(text: string, isWarning: boolean): void;
  isCovered(): boolean;
  /** Puts the host back after the page has changed it. */
  putBack(): void;
  /** Closes the preview of a source. Returns true if one was open. */
  closePreview(): boolean;
  close(): void;
}

export function mountCard(
  first: StyledCard,
  { mention, pointer, act, happened }: Options,
  { layout, listeners, settings }: PopoverContext,
): MountedCard {
  const closing = new AbortController();
  const gone = new AbortController();
  const { signal } = closing;
  const host = openHost(mention.range.startContainer);
  const { element, surface, content, sheet, status } = host;
  const events = watchCardEvents(element, surface, listeners, gone.signal);
  const giveFocusBack = watchCardFocus(host, events);
  const previews = watchPreviews(surface, events);
  const guard = guardPresses(host, () => follower.movedAt(), signal);
  let shown = '';

  const render = ({ nodes, css }: StyledCard) => {
    sheet.replaceSync(themeCss + cardCss + controlsCss + previewCss + saidCss + sheetCss + css);
    surface.style.colorScheme = pageColorScheme(settings().theme);
    // An identical card is not replaced, as the user may be about to press a button in it.
    const now = JSON.stringify(nodes);
    if (now === shown) return;
    shown = now;
    previews.close();
    const restore = keepScroll(surface);
    content.replaceChildren(...nodes.map((node) => buildCard(node)));
    restore();
    guard.watch();
  };
  /** Once a frame. */
  const stayAlive = () => {
    if (signal.aborted) return;
    if (!isExtensionAlive()) return happened('close');
    if (!host.isUntouched()) happened('meddled');
    host.keepAlive();
    requestAnimationFrame(stayAlive);
  };

  events.on('click', (event, target) => {
    const action = signal.aborted ? null : actionOf(event, target);
    if (action?.name === 'go to') goToPart(action.button, action.part);
    else if (action) act(guard.counts(target) ? action : { name: 'not counted' });
  });
  for (const name of ['pointerdown', 'focusin'] as const)
    events.on(name, () => signal.aborted || act({ name: 'touch' }));
  render(first);
  const follower = followMention(mention, { element, surface, pointer, layout, happened }, signal);
  const goOnTop = () => {
    if (signal.aborted) return;
    host.goOnTop(follower.range().startContainer);
    giveFocusBack();
  };
  const onFullscreen = () => layout.soon(goOnTop);
  listeners.listen(document, 'fullscreenchange', onFullscreen, { capture: true, signal });
  requestAnimationFrame(stayAlive);
  return {
    host,
    follower,
    render,
    setStatus(text, isWarning) {
      status.replaceChildren(text);
      status.classList.toggle('warning', isWarning);
    },
    isCovered: () => isCovered(element, surface),
    putBack() {
      guard.meddled();
      host.putBack();
      giveFocusBack();
    },
    closePreview: previews.close,
    close() {
      closing.abort();
      const remove = () => {
        gone.abort();
        host.remove();
      };
      const { matches: isStill } = matchMedia('(prefers-reduced-motion: reduce)');
      if (isStill) return remove();
      surface.inert = true;
      surface.classList.add('closing');
      setTimeout(remove, FADE_MS);
    },
  };
}
