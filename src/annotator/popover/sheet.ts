/** Where there is no room beside a mention, the card is a sheet along an edge of the view. Sizes are CSS px. */

/** A view narrower or lower than this: a phone, a small frame, a page at 400 %. */
const NARROW = 480;
const LOW = 300;

const GAP = 6;

/** A sheet stays below a mention while it has this much room, in px and as a part of the view. */
const ROOM = 240;
const ROOM_PART = 0.4;

/** Less than this is no room at all: such a sheet takes the whole view. */
const MIN_ROOM = 120;

/** In less room than this, little must stand still while the rest scrolls. */
const TIGHT = 260;

export function needsSheet(): boolean {
  return innerWidth < NARROW || innerHeight < LOW;
}

/** Puts the surface at the edge of the view below the mention, or above where there is more room, and not over it. */
export function placeSheet({ classList, style }: HTMLElement, range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const below = innerHeight - bottom - GAP;
  const above = top - GAP;
  const isTop = below < Math.min(ROOM, innerHeight * ROOM_PART) && above > below;
  const beside = isTop ? above : below;
  const room = Math.floor(beside < MIN_ROOM ? innerHeight : Math.min(beside, innerHeight));
  classList.add('sheet');
  classList.toggle('top', isTop);
  classList.toggle('tight', room < TIGHT);
  style.left = '';
  style.top = '';
  style.setProperty('--room', `${room}px`);
}

/** Scrolls a mention that was pressed to where a sheet has room below it. */
export function makeRoom(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const goal = innerHeight * ROOM_PART;
  if (bottom > goal) scrollBy({ top: Math.min(top - GAP, bottom - goal), behavior: 'instant' });
}

/** Whether a point lies between the mention and a sheet: a pointer has to get there without the sheet closing. */
export function isTowardsSheet(surface: HTMLElement, range: Range, { y }: { readonly y: number }): boolean {
  if (!surface.classList.contains('sheet')) return false;
  const [mention, sheet] = [range.getBoundingClientRect(), surface.getBoundingClientRect()];
  return (y >= mention.top && y <= sheet.top) || (y <= mention.bottom && y >= sheet.bottom);
}
