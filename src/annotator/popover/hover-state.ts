/**
 * Decides when a card opens and closes: a pure state machine, generic in the type of mention.
 *
 *             over(m)             elapsed (500 ms)              over(null)
 *   closed ─────────────▶ waiting ───────────────▶ open ◀────────────────────▶ leaving
 *    ▲ ▲ ▲    over(null)     │                     │  ▲   over(m), over(card)     │
 *    │ │ └───────────────────┘            over(n)  ▼  │ elapsed (150 ms): open n   │ elapsed
 *    │ │                                         moving                           │ (300 ms)
 *    │ └──────────────────────────────────────────────────────────────────────────┘
 *    │ over(null)                                     │ close, from open, moving or leaving
 *    └───────────────── dismissed ◀───────────────────┘
 *
 *   press(m), in any state, opens at once and pins the card: a pinned card ignores the pointer.
 *   became(m, n), in any state: the page has written the text of m anew, and n stands in its place; the state stays.
 *   dismissed: the pointer has to leave the mention before it can open it again; over(n) waits on another.
 */

export type Hover<M> =
  | { readonly name: 'closed' }
  | { readonly name: 'dismissed'; readonly on: M }
  | { readonly name: 'waiting'; readonly on: M }
  | { readonly name: 'open'; readonly on: M; readonly pinned: boolean }
  | { readonly name: 'leaving'; readonly on: M }
  | { readonly name: 'moving'; readonly on: M; readonly to: M };

export type HoverEvent<M> =
  | { readonly name: 'over'; readonly target: M | 'card' | null }
  | { readonly name: 'press'; readonly on: M }
  | { readonly name: 'close' }
  | { readonly name: 'became'; readonly from: M; readonly to: M }
  /** The delay of a state is over; ignored if that is no longer the current state. */
  | { readonly name: 'elapsed'; readonly state: Hover<M> };

/** The mention whose card is shown, or null. */
export function openMention<M>(state: Hover<M>): M | null {
  return state.name === 'open' || state.name === 'leaving' || state.name === 'moving' ? state.on : null;
}

/** The next state; the same object if nothing changes. */
export function step<M>(state: Hover<M>, event: HoverEvent<M>): Hover<M> {
  switch (event.name) {
    case 'close':
      return dismiss(state);
    case 'press':
      return { name: 'open', on: event.on, pinned: true };
    case 'became':
      return rename(state, event.from, event.to);
    case 'elapsed':
      return event.state === state ? elapse(state) : state;
    case 'over':
      return event.target === 'card' ? stay(state) : point(state, event.target);
  }
}

/** The mentions that a state is about. */
export function mentionsOf<M>(state: Hover<M>): readonly M[] {
  if (state.name === 'closed') return [];
  return state.name === 'moving' ? [state.on, state.to] : [state.on];
}

function rename<M>(state: Hover<M>, from: M, to: M): Hover<M> {
  if (!mentionsOf(state).includes(from) || state.name === 'closed') return state;
  const on = state.on === from ? to : state.on;
  return state.name === 'moving' ? { ...state, on, to: state.to === from ? to : state.to } : { ...state, on };
}

function dismiss<M>(state: Hover<M>): Hover<M> {
  if (state.name === 'closed' || state.name === 'dismissed') return state;
  return state.name === 'waiting' ? { name: 'closed' } : { name: 'dismissed', on: state.on };
}

function elapse<M>(state: Hover<M>): Hover<M> {
  if (state.name === 'waiting') return { name: 'open', on: state.on, pinned: false };
  if (state.name === 'moving') return { name: 'open', on: state.to, pinned: false };
  return state.name === 'leaving' ? { name: 'closed' } : state;
}

/** Keeps the card open: the pointer is in it, or back on its mention. */
function stay<M>(state: Hover<M>): Hover<M> {
  const goingAway = state.name === 'leaving' || state.name === 'moving';
  return goingAway ? { name: 'open', on: state.on, pinned: false } : state;
}

function point<M>(state: Hover<M>, target: M | null): Hover<M> {
  switch (state.name) {
    case 'closed':
      return target === null ? state : { name: 'waiting', on: target };
    case 'dismissed':
    case 'waiting':
      if (target === state.on) return state;
      return target === null ? { name: 'closed' } : { name: 'waiting', on: target };
    case 'open':
      if (state.pinned || target === state.on) return state;
      return target === null ? { name: 'leaving', on: state.on } : { name: 'moving', on: state.on, to: target };
    case 'leaving':
    case 'moving':
      if (target === state.on) return stay(state);
      if (target === null) return state.name === 'leaving' ? state : { name: 'leaving', on: state.on };
      return state.name === 'moving' && state.to === target ? state : { name: 'moving', on: state.on, to: target };
  }
}
