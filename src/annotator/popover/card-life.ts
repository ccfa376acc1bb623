/**
 * The life of an open card: a pure state machine. (hover-state.ts decides which card opens, and what the pointer closes.)
 *
 *                 lost
 *   following ──────────▶ staying      following: beside its mention, wherever that moves
 *       ▲ ◀──────────────── │ ▲        staying: where it is, as the text of its mention is gone
 *       │      found        └─┘
 *       │                   lost
 *       └── meddled: put back, three times at most; the state stays
 *
 *   any ──▶ ended, by   meddled   for the fourth time: the page insists
 *                       covered   something lies over all of it, or it cannot be used (inert)
 *                       left      lost, and the page has another address: what was read is gone
 *                       close     the reader, or the page that goes
 */

/** The page may take the card away or change it so often before it closes. */
export const MAX_PUT_BACK = 3;

export type CardEnd = 'meddled' | 'covered' | 'left' | 'close';

export type CardLife =
  | { readonly name: 'following' | 'staying'; readonly putBack: number }
  | { readonly name: 'ended'; readonly why: CardEnd };

export type CardLifeEvent = 'lost' | 'found' | 'meddled' | 'covered' | 'left' | 'close';

export const OPENED: CardLife = Object.freeze({ name: 'following', putBack: 0 });

/** The next state; the same object if nothing changes. */
export function live(life: CardLife, event: CardLifeEvent): CardLife {
  if (life.name === 'ended') return life;
  const { name, putBack } = life;
  switch (event) {
    case 'lost':
      return name === 'staying' ? life : { name: 'staying', putBack };
    case 'found':
      return name === 'following' ? life : { name: 'following', putBack };
    case 'meddled':
      return putBack === MAX_PUT_BACK ? { name: 'ended', why: 'meddled' } : { name, putBack: putBack + 1 };
    case 'left':
      return name === 'staying' ? { name: 'ended', why: 'left' } : life;
    case 'covered':
    case 'close':
      return { name: 'ended', why: event };
  }
}
