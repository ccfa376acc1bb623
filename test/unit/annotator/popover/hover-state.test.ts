import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DELAYS } from '../../../../src/annotator/popover/hover-delays.ts';
import { type Hover, type HoverEvent, openMention, step } from '../../../../src/annotator/popover/hover-state.ts';

const MENTIONS = ['m', 'n', 'o'] as const;
type Mention = (typeof MENTIONS)[number];
type State = Hover<Mention>;
type Event = HoverEvent<Mention>;

const closed: State = { name: 'closed' };
const dismissed: State = { name: 'dismissed', on: 'm' };
const waiting: State = { name: 'waiting', on: 'm' };
const open: State = { name: 'open', on: 'm', pinned: false };
const pinned: State = { name: 'open', on: 'm', pinned: true };
const leaving: State = { name: 'leaving', on: 'm' };
const moving: State = { name: 'moving', on: 'm', to: 'n' };
const everyState = [closed, dismissed, waiting, open, pinned, leaving, moving];

const over = (target: Mention | 'card' | null): Event => ({ name: 'over', target });
const elapsed = (state: State): Event => ({ name: 'elapsed', state });
const title = (state: State) => (state === pinned ? 'pinned' : state.name);

/*
 * Each arrow of the diagram in hover-state.ts is a line of the first table:
 *
 *   closed ──over(m)──▶ waiting ──elapsed──▶ open ◀──over──▶ leaving ──elapsed──▶ closed
 *                                             │ ▲
 *                                     over(n) ▼ │ elapsed: open n
 *                                            moving
 *   any ──press(m)──▶ open, pinned      open, leaving, moving ──close──▶ dismissed ──over(null)──▶ closed
 */
describe('step', () => {
  it.each<[string, State, Event, State]>([
    ['waits when the pointer is over a mention', closed, over('m'), waiting],
    ['opens after the dwell', waiting, elapsed(waiting), open],
    ['closes when the pointer leaves before the dwell is over', waiting, over(null), closed],
    ['waits again on another mention', waiting, over('n'), { name: 'waiting', on: 'n' }],
    ['can be opened again once the pointer has left', dismissed, over(null), closed],
    ['waits on a mention other than the dismissed one', dismissed, over('n'), { name: 'waiting', on: 'n' }],
    ['stays open for a while when the pointer leaves', open, over(null), leaving],
    ['closes when the pointer stays away', leaving, elapsed(leaving), closed],
    ['stays open when the pointer comes back to the mention', leaving, over('m'), open],
    ['stays open when the pointer reaches the card', leaving, over('card'), open],
    ['moves on when the pointer leaves for another mention', leaving, over('n'), moving],
    ['moves on from an open card to another mention', open, over('n'), moving],
    ['opens the other mention after a short dwell', moving, elapsed(moving), { name: 'open', on: 'n', pinned: false }],
    ['stays open when the pointer comes back from the other mention', moving, over('m'), open],
    ['stays open when the pointer reaches the card across another mention', moving, over('card'), open],
    ['starts leaving when the pointer is on neither mention', moving, over(null), leaving],
    ['moves on to a third mention', moving, over('o'), { name: 'moving', on: 'm', to: 'o' }],
  ])('%s', (_, state, event, next) => {
    expect(step(state, event)).toEqual(next);
  });

  it.each<[string, State, State]>([
    ['dismissed', dismissed, { name: 'dismissed', on: 'o' }],
    ['waiting', waiting, { name: 'waiting', on: 'o' }],
    ['open', pinned, { name: 'open', on: 'o', pinned: true }],
    ['leaving', leaving, { name: 'leaving', on: 'o' }],
    ['moving', moving, { name: 'moving', on: 'o', to: 'n' }],
  ])('goes on with the mention in place of another: %s', (_, state, next) => {
    expect(step(state, { name: 'became', from: 'm', to: 'o' })).toEqual(next);
    expect(step(state, { name: 'became', from: 'o', to: 'm' })).toBe(state);
  });

  it('goes on to the mention in place of the one that it was moving to', () => {
    expect(step(moving, { name: 'became', from: 'n', to: 'o' })).toEqual({ name: 'moving', on: 'm', to: 'o' });
  });

  it.each<[string, State, Event]>([
    ['closed, with the pointer over nothing', closed, over(null)],
    ['closed, with the pointer over a card that is closing', closed, over('card')],
    ['dismissed, with the pointer still on the mention', dismissed, over('m')],
    ['dismissed, with the pointer over a card that is closing', dismissed, over('card')],
    ['dismissed, when closed again', dismissed, { name: 'close' }],
    ['dismissed, which has no delay', dismissed, elapsed(dismissed)],
    ['waiting, with the pointer still on the mention', waiting, over('m')],
    ['open, with the pointer still on the mention', open, over('m')],
    ['open, with the pointer in the card', open, over('card')],
    ['leaving, with the pointer still away', leaving, over(null)],
    ['moving, with the pointer still on the other mention', moving, over('n')],
    ['closed, when closed again', closed, { name: 'close' }],
    ['closed, which has no delay', closed, elapsed(closed)],
    ['open, which has no delay', open, elapsed(open)],
    ['pinned, which has no delay', pinned, elapsed(pinned)],
    ['pinned, with the pointer away', pinned, over(null)],
    ['pinned, with the pointer on another mention', pinned, over('n')],
    ['pinned, with the pointer on its mention', pinned, over('m')],
    ['pinned, with the pointer in the card', pinned, over('card')],
  ])('returns the same object: %s', (_, state, event) => {
    expect(step(state, event)).toBe(state);
  });

  it.each(everyState.map((state) => [title(state), state] as const))(
    'opens and pins at once on a press when %s',
    (_, state) => {
      for (const on of MENTIONS) expect(step(state, { name: 'press', on })).toEqual({ name: 'open', on, pinned: true });
    },
  );

  it.each(everyState.map((state) => [title(state), state] as const))('closes on a close event when %s', (_, state) => {
    const wasOpen = openMention(state) !== null;
    expect(step(state, { name: 'close' })).toEqual(wasOpen || state === dismissed ? dismissed : closed);
  });

  it('ignores the delay of an earlier state, even of one that looks the same', () => {
    const again: State = { name: 'waiting', on: 'm' };
    expect(step(again, elapsed(waiting))).toBe(again);
    expect(step(open, elapsed(leaving))).toBe(open);
  });
});

describe('openMention', () => {
  it('is the mention whose card is shown', () => {
    expect(everyState.map(openMention)).toEqual([null, null, null, 'm', 'm', 'm', 'm']);
  });
});

describe('DELAYS', () => {
  it('end exactly the states that change by themselves', () => {
    const lasting = everyState.filter(({ name }) => DELAYS[name] === null);
    expect(lasting).toEqual(everyState.filter((state) => step(state, elapsed(state)) === state));
  });
});

describe('any sequence of events', () => {
  /** An event; for the end of a delay, the number of states since the one that it belongs to. */
  type Drawn = Exclude<Event, { name: 'elapsed' }> | { readonly name: 'elapsed'; readonly ago: number };
  const drawn: fc.Arbitrary<Drawn> = fc.oneof(
    fc.record({ name: fc.constant('over' as const), target: fc.constantFrom(...MENTIONS, 'card' as const, null) }),
    fc.record({ name: fc.constant('elapsed' as const), ago: fc.oneof(fc.constant(0), fc.nat(5)) }),
    fc.record({ name: fc.constant('press' as const), on: fc.constantFrom(...MENTIONS) }),
    fc.constant({ name: 'close' as const }),
  );

  /** Runs events from the closed state, and passes on each step. */
  function run(events: readonly Drawn[], look: (before: State, event: Event, after: State) => void): void {
    const past: State[] = [closed];
    let state = closed;
    for (const draw of events) {
      const event: Event = draw.name === 'elapsed' ? elapsed(past.at(-1 - draw.ago) ?? closed) : draw;
      const after = step(state, event);
      look(state, event, after);
      if (after !== state) past.push(after);
      state = after;
    }
  }

  const holds = (look: (before: State, event: Event, after: State) => void) =>
    fc.assert(fc.property(fc.array(drawn, { maxLength: 40 }), (events) => run(events, look)));

  it('opens a card only after a press or a dwell on its mention', () => {
    holds((before, event, after) => {
      const opened = openMention(after);
      if (opened === null || opened === openMention(before)) return;
      if (event.name === 'press') expect(opened).toBe(event.on);
      else {
        expect(event).toEqual(elapsed(before));
        expect([{ name: 'waiting', on: opened }, expect.objectContaining({ to: opened })]).toContainEqual(before);
      }
    });
  });

  it('shows at most one card, and none after it is closed', () => {
    holds((_, event, after) => {
      expect([null, ...MENTIONS]).toContain(openMention(after));
      if (event.name === 'close') expect(openMention(after)).toBe(null);
    });
  });

  it('ignores the delay of a state that is over', () => {
    holds((before, event, after) => {
      if (event.name === 'elapsed' && event.state !== before) expect(after).toBe(before);
    });
  });

  it('never lets the pointer or a delay change a pinned card', () => {
    holds((before, event, after) => {
      if (before.name !== 'open' || !before.pinned) return;
      if (event.name === 'over' || event.name === 'elapsed') expect(after).toBe(before);
      expect(['open', 'dismissed']).toContain(after.name);
    });
  });
});
