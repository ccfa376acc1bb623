import { computePosition, flip, inline, offset, type Platform, shift, size } from '@floating-ui/core';
import { documentElement, parentElement } from '../../dom/members.ts';
import { needsSheet, placeSheet } from './sheet.ts';

/** CSS px between the mention and the card, and between the card and the edge of the view. */
const GAP = 6;
const EDGE = 8;

/** A card is never lower than this, in CSS px: what does not fit scrolls inside. */
const MIN_HEIGHT = 120;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * How @floating-ui measures: the surface is fixed in the top layer, so the view is all that can clip it.
 * @floating-ui/dom would bring 3.6 kB of gzip into every page to find that out.
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
    getClippingRect: () => ({
      x: 0,
      y: 0,
      width: documentElement(document).clientWidth,
      height: innerHeight,
    }),
    isRTL: () => getComputedStyle(parentElement(range.startContainer) ?? surface).direction === 'rtl',
  };
}

const edges = ({ top, right, bottom, left }: DOMRect) => ({ top, right, bottom, left });

/** Puts the surface at a range, under it where there is room, and never over it. */
export async function placeBeside(surface: HTMLElement, range: Range, pointer: Point | null): Promise<void> {
  if (needsSheet()) return placeSheet(surface, range);
  surface.classList.remove('sheet', 'top', 'tight');
  const { x, y } = await computePosition(range, surface, {
    platform: platformFor(surface, range),
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      // A mention that is broken over two lines opens at the line under the pointer.
      inline(pointer ?? {}),
      offset(GAP),
      flip({ padding: EDGE, flipAlignment: false, crossAxis: false }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) =>
          surface.style.setProperty('--room', `${Math.max(MIN_HEIGHT, Math.floor(availableHeight))}px`),
      }),
    ],
  });
  surface.style.left = `${Math.round(x)}px`;
  surface.style.top = `${Math.round(y)}px`;
}
