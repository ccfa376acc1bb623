/** Places a card as a sheet along an edge of the view if there is no room for it beside a mention. Sizes are in CSS px. */
import { currentView } from './view.ts';

/** A smaller view has no room beside a mention: on a phone, in a small frame, at 400 % zoom. */
const MIN_VIEW_WIDTH_PX = 480;
const MIN_VIEW_HEIGHT_PX = 300;

/** The distance between the mention and a sheet. */
const SHEET_GAP_PX = 6;

/** A sheet goes below the mention if it has this much room there, in px or as a share of the view's height. */
const ENOUGH_ROOM_PX = 240;
const ENOUGH_ROOM_SHARE = 0.4;

/** With less room than this, a sheet takes the whole view. */
const MIN_ROOM_PX = 120;

/** With less room than this, as little as possible stays fixed while the card scrolls. */
const TIGHT_ROOM_PX = 260;

export function needsSheet(): boolean {
  const { width, height } = currentView();
  return width < MIN_VIEW_WIDTH_PX || height < MIN_VIEW_HEIGHT_PX;
}

/** Places the surface at the bottom edge of the view, or at the top if there is more room, without covering the mention. */
export function placeSheet({ classList, style }: HTMLElement, range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const view = currentView();
  const end = view.top + view.height;
  const below = end - bottom - SHEET_GAP_PX;
  const above = top - view.top - SHEET_GAP_PX;
  const isTop = below < Math.min(ENOUGH_ROOM_PX, view.height * ENOUGH_ROOM_SHARE) && above > below;
  const beside = isTop ? above : below;
  const room = Math.floor(beside < MIN_ROOM_PX ? view.height : Math.min(beside, view.height));
  classList.add('sheet');
  classList.toggle('top', isTop);
  classList.toggle('tight', room < TIGHT_ROOM_PX);
  style.left = `${view.left}px`;
  style.width = `${view.width}px`;
  style.top = isTop ? `${view.top}px` : 'auto';
  style.bottom = isTop ? 'auto' : `calc(100% - ${end}px)`;
  style.setProperty('--room', `${room}px`);
}

/** Scrolls the page so that a sheet has room below a mention. */
export function makeRoom(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const goal = innerHeight * ENOUGH_ROOM_SHARE;
  if (bottom > goal) scrollBy({ top: Math.min(top - SHEET_GAP_PX, bottom - goal), behavior: 'instant' });
}

/** True for a point between the mention and its sheet, where the pointer may pass without closing it. */
export function isTowardsSheet(surface: HTMLElement, range: Range, { y }: { readonly y: number }): boolean {
  if (!surface.classList.contains('sheet')) return false;
  const [mention, sheet] = [range.getBoundingClientRect(), surface.getBoundingClientRect()];
  return (y >= mention.top && y <= sheet.top) || (y <= mention.bottom && y >= sheet.bottom);
}
