import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Tabs } from '../../../src/background/tabs.ts';
import { nextVisit, visitNext } from '../../../src/background/visit.ts';
import type { FramesLink } from '../../../src/platform/frames-link.ts';
import type { FrameOrder, FrameReport } from '../../../src/platform/messages/frames.ts';

type Visited = FrameReport['visited'];

function frame(name: string, count: number, visited: Visited = null): FrameReport {
  const counts = { chip: count, model: 0 };
  return { frame: name, cameAt: 0, top: false, site: '', readable: true, counts, visited, gone: false };
}

const to = (name: string, index: number | null) => ({ frame: name, entity: null, index, focus: true });

describe('nextVisit', () => {
  it.each(['next', 'previous'] as const)('goes nowhere (%s) where there is no mention', (direction) => {
    expect(nextVisit([], direction)).toBeNull();
    expect(nextVisit([frame('top', 0), frame('inner', 0)], direction)).toBeNull();
  });

  it.each(['next', 'previous'] as const)(
    'begins (%s) with what is near to view in the first frame with one',
    (direction) => {
      expect(nextVisit([frame('top', 0), frame('inner', 3), frame('last', 1)], direction)).toEqual(to('inner', null));
    },
  );

  it('goes on within a frame', () => {
    const frames = [frame('top', 3, { index: 1, time: 5 })];
    expect(nextVisit(frames, 'next')).toEqual(to('top', 2));
    expect(nextVisit(frames, 'previous')).toEqual(to('top', 0));
  });

  it('goes round and round in a single frame', () => {
    expect(nextVisit([frame('top', 3, { index: 2, time: 5 })], 'next')).toEqual(to('top', 0));
    expect(nextVisit([frame('top', 3, { index: 0, time: 5 })], 'previous')).toEqual(to('top', 2));
    expect(nextVisit([frame('top', 1, { index: 0, time: 5 })], 'next')).toEqual(to('top', 0));
  });

  it('goes over to the frames after and before, past those without a mention', () => {
    const atEnd = [frame('top', 2, { index: 1, time: 5 }), frame('none', 0), frame('inner', 4)];
    expect(nextVisit(atEnd, 'next')).toEqual(to('inner', 0));
    const atStart = [frame('top', 2, { index: 0, time: 5 }), frame('none', 0), frame('inner', 4)];
    expect(nextVisit(atStart, 'previous')).toEqual(to('inner', 3));
    expect(nextVisit([frame('top', 2), frame('inner', 4, { index: 3, time: 5 })], 'next')).toEqual(to('top', 0));
  });

  it('goes on from the frame that was visited last', () => {
    const frames = [frame('top', 3, { index: 0, time: 5 }), frame('inner', 3, { index: 1, time: 9 })];
    expect(nextVisit(frames, 'next')).toEqual(to('inner', 2));
    expect(nextVisit(frames.toReversed(), 'previous')).toEqual(to('inner', 0));
  });

  it('comes by every mention before it repeats one, and back the same way', () => {
    const counts = fc
      .array(fc.nat(4), { minLength: 1, maxLength: 5 })
      .filter((list) => list.some((count) => count > 0));
    fc.assert(
      fc.property(counts, (list) => {
        const all = list.flatMap((count, name) => Array.from({ length: count }, (_, index) => `${name} ${index}`));
        const walk = (direction: 'next' | 'previous') => {
          let frames = list.map((count, name) => frame(String(name), count));
          return all.map((_, time) => {
            const visit = nextVisit(frames, direction);
            const index = visit?.index ?? 0;
            frames = frames.map((one) => (one.frame === visit?.frame ? { ...one, visited: { index, time } } : one));
            return `${visit?.frame} ${index}`;
          });
        };
        expect(walk('next')).toEqual(all);
        expect(walk('previous')).toEqual([...all.slice(0, 1), ...all.slice(1).toReversed()]);
      }),
    );
  });
});

describe('visitNext', () => {
  const page = (name: string, count: number): FrameReport => ({ ...frame(name, count), top: true });

  /** A tab whose frames are asked now, and say this when they have had time to. */
  async function told(
    asked: FrameReport | null | 'nothing',
    answered: FrameReport[],
    after = 50,
  ): Promise<FrameOrder[]> {
    const orders: FrameOrder[] = [];
    const since = performance.now();
    const link: FramesLink = {
      frames: () => (performance.now() - since < after ? [] : answered),
      since,
      top: asked === 'nothing' ? new Promise(() => {}) : Promise.resolve(asked),
      tell: (order) => void orders.push(order),
    };
    const tabs: Tabs = { link: () => link, relink: () => link };
    await visitNext(tabs, 1, 'next');
    return orders;
  }

  it('has the focus leave wherever it is, and goes to the mention', async () => {
    expect(await told(page('news', 2), [page('news', 2)])).toEqual(['focus leaves', to('news', null)]);
  });

  it('leaves a page alone that the tab has gone to meanwhile: the key was pressed on another', async () => {
    const later = { ...page('news', 2), cameAt: Date.now() + 40 };
    expect(await told(page('none', 0), [later])).toEqual([]);
  });

  it('goes to the page that was there, where only the one before it was known of', async () => {
    expect(await told(page('none', 0), [page('news', 2)])).toEqual(['focus leaves', to('news', null)]);
  });

  it('waits no longer than for the others where the top frame has no script of ours', async () => {
    vi.useFakeTimers();
    const orders = told('nothing', [frame('inner', 2)], 0);
    await vi.advanceTimersByTimeAsync(250);
    expect(await Promise.race([orders, 'still waiting'])).toEqual(['focus leaves', to('inner', null)]);
    vi.useRealTimers();
  });

  /** A tab that is linked anew: what it has been told when the new link reaches this top frame, and in the end. */
  async function toldAround(reached: FrameReport): Promise<{ before: FrameOrder[]; after: FrameOrder[] }> {
    const orders: FrameOrder[] = [];
    let reach = (_: FrameReport) => {};
    const top = new Promise<FrameReport>((resolve) => {
      reach = resolve;
    });
    const link = (top: FramesLink['top'], there: FrameReport): FramesLink => ({
      frames: () => [there],
      since: performance.now(),
      top,
      tell: (order) => void orders.push(order),
    });
    const first = link(Promise.resolve(page('news', 2)), page('news', 2));
    const second = link(top, reached);
    let now = first;
    const relink = () => {
      now = second;
      return now;
    };
    const visited = visitNext({ link: () => now, relink }, 1, 'next');
    await vi.waitUntil(() => now === second);
    const before = [...orders];
    reach(reached);
    await visited;
    return { before, after: orders };
  }

  it('tells nobody before the top frame is reached anew, which else would look for its focus too late', async () => {
    expect(await toldAround(page('news', 2))).toEqual({ before: [], after: ['focus leaves', to('news', null)] });
  });

  it('leaves a page alone that comes while the frames are reached anew', async () => {
    const later = { ...page('other', 2), cameAt: Date.now() + 1000 };
    expect(await toldAround(later)).toEqual({ before: [], after: [] });
  });

  it('goes nowhere where no script of ours answers', async () => {
    expect(await told(null, [page('news', 2)])).toEqual([]);
  });
});
