import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CardLife,
  type CardLifeEvent,
  live,
  MAX_PUT_BACK,
  OPENED,
} from '../../../../src/annotator/popover/card-life.ts';

const EVENTS: readonly CardLifeEvent[] = ['lost', 'found', 'meddled', 'covered', 'left', 'close'];

const following = (putBack = 0): CardLife => ({ name: 'following', putBack });
const staying = (putBack = 0): CardLife => ({ name: 'staying', putBack });
const ended = (why: 'meddled' | 'covered' | 'left' | 'close'): CardLife => ({ name: 'ended', why });

/*
 * Each arrow of the diagram in card-life.ts is a line of the first table:
 *
 *   following ──lost──▶ staying ──found──▶ following
 *   following, staying ──meddled──▶ the same, put back once more ──the fourth time──▶ ended
 *   following, staying ──covered, close──▶ ended      staying ──left──▶ ended
 */
describe('live', () => {
  it.each<[string, CardLife, CardLifeEvent, CardLife]>([
    ['stays where it is when its text is gone', following(1), 'lost', staying(1)],
    ['follows again when its name is found', staying(2), 'found', following(2)],
    ['is put back', following(), 'meddled', following(1)],
    ['is put back where it stays', staying(1), 'meddled', staying(2)],
    ['ends when it was put back often enough', following(MAX_PUT_BACK), 'meddled', ended('meddled')],
    ['ends where it is covered', following(), 'covered', ended('covered')],
    ['ends where it stays covered', staying(), 'covered', ended('covered')],
    ['ends with the text on another page', staying(), 'left', ended('left')],
    ['ends when it is closed', following(), 'close', ended('close')],
  ])('%s', (_, life, event, next) => {
    expect(live(life, event)).toEqual(next);
  });

  it.each<[string, CardLife, CardLifeEvent]>([
    ['following, while its mention is found', following(), 'found'],
    ['following, on a page with another address that has the text', following(), 'left'],
    ['staying, while the text is gone', staying(), 'lost'],
    ...EVENTS.map((event): [string, CardLife, CardLifeEvent] => [`ended, ${event}`, ended('close'), event]),
  ])('returns the same object: %s', (_, life, event) => {
    expect(live(life, event)).toBe(life);
  });

  it('puts a card back three times at most, whatever else happens', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENTS)), (events) => {
        let life = OPENED;
        let putBack = 0;
        for (const event of events) {
          const next = live(life, event);
          if (event === 'meddled' && next !== life && next.name !== 'ended') putBack++;
          life = next;
        }
        expect(putBack).toBeLessThanOrEqual(MAX_PUT_BACK);
      }),
    );
  });
});
