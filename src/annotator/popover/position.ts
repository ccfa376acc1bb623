import { computePosition, flip, inline, offset, type Platform, shift, size } from '@floating-ui/core';
import { currentCSSZoom, parentElement } from '../../dom/members.ts';
import { needsSheet, placeSheet } from './sheet.ts';
import { currentView } from './view.ts';

/** The distance between the mention and the card, and between the card and the edges of the view, in CSS px. */
const CARD_GAP_PX = 6;
const VIEW_MARGIN_PX = 8;

/** The least height that a card is given, in CSS px; the rest of it scrolls. */
const MIN_CARD_HEIGHT_PX = 120;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Measures for @floating-ui. Only the view can clip the surface, which is fixed in the top layer; @floating-ui/dom would
 * add 3.6 kB (gzip) to find that out.
 */
function platformFor(surface: HTMLElement, range: Range): Platform {
  const box = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height });
  const sizeOf = () => ({ width: surface.offsetWidth, height: surface.offsetHeight });
  return {
    getElementRects: () => ({
      reference: box(range.getBoundingClientRect()),
      floating: { x: 0, y: 0, ...sizeOf() },
    }),
    getClientRects: () => [...range.getClientRects()].map((rect) => ({ ...box(rect), ...edges(rect) })),
    getDimensions: sizeOf,
    getClippingRect() {
      const { left, top, width, height } = currentView();
      return { x: left, y: top, width, height };
    },
    isRTL: () => getComputedStyle(parentElement(range.startContainer) ?? surface).direction === 'rtl',
  };
}

const edges = ({ top, right, bottom, left }: DOMRect) => ({ top, right, bottom, left });

/** All that the position of a surface depends on: it has to be placed again when this changes. */
export function surroundingsOf(surface: HTMLElement, range: Range): string {
  const { x, y, width, height } = range.getBoundingClientRect();
  return [x, y, width, height, ...Object.values(currentView()), surface.offsetHeight, currentCSSZoom(surface)].join();
}

/** Undoes the `zoom` of the elements around the surface: a card has its own size, and px mean those of the view. */
function undoZoom(surface: HTMLElement): void {
  const zoom = currentCSSZoom(surface);
  // The product is a little off.
  if (Math.abs(zoom - 1) > 0.001) surface.style.zoom = String(Number(surface.style.zoom || 1) / zoom);
}

/** Places the surface below a range, or above it for lack of room, but never over it; in small views, as a sheet. */
export async function placeBeside(surface: HTMLElement, range: Range, pointer: Point | null): Promise<void> {
  undoZoom(surface);
  if (needsSheet()) return placeSheet(surface, range);
  surface.classList.remove('sheet', 'top', 'tight');
  surface.style.width = '';
  surface.style.bottom = '';
  const { x, y } = await computePosition(range, surface, {
    platform: platformFor(surface, range),
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      // If a mention wraps onto two lines, the card opens at the line under the pointer.
      inline(pointer ?? {}),
      offset(CARD_GAP_PX),
      flip({ padding: VIEW_MARGIN_PX, flipAlignment: false, crossAxis: false }),
      shift({ padding: VIEW_MARGIN_PX }),
      size({
        padding: VIEW_MARGIN_PX,
        apply: ({ availableHeight }) =>
          surface.style.setProperty('--room', `${Math.max(MIN_CARD_HEIGHT_PX, Math.floor(availableHeight))}px`),
      }),
    ],
  });
  surface.style.left = `${Math.round(x)}px`;
  surface.style.top = `${Math.round(y)}px`;
}
