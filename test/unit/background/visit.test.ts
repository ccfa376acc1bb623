import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabFrames } from '../../../src/background/tab-frames.ts';
import type { Tabs } from '../../../src/background/tabs.ts';
import { nextVisit, visitNext } from '../../../src/background/visit.ts';
import type { FrameOrder, FrameReport } from '../../../src/platform/messages/frames.ts';

const tell = vi.fn<(tabId: number, order: FrameOrder) => Promise<boolean>>();

type Visited = FrameReport['visited'];

function frame(name: string, count: number, visited: Visited = null): FrameReport {
  const counts = { chip: count, model: 0 };
  return { frame: name, cameAt: 0, top: false, site: '', readable: true, counts, more: [], meddles: false, visited };
}

const to = (name: string, index: number | null) => ({ frame: name, entity: null, index, focus: true });

describe('nextVisit', () => {
  it.each(['next', 'previous'] as const)('returns null (%s) when there are no mentions', (direction) => {
    expect(nextVisit([], direction)).toBeNull();
    expect(nextVisit([frame('top', 0), frame('inner', 0)], direction)).toBeNull();
  });

  it.each(['next', 'previous'] as const)(
    'starts (%s) near the view in the first frame that has mentions',
    (direction) => {
      expect(nextVisit([frame('top', 0), frame('inner', 3), frame('last', 1)], direction)).toEqual(to('inner', null));
    },
  );

  it('moves to the neighbouring mention in the same frame', () => {
    const frames = [frame('top', 3, { index: 1, time: 5 })];
    expect(nextVisit(frames, 'next')).toEqual(to('top', 2));
    expect(nextVisit(frames, 'previous')).toEqual(to('top', 0));
  });

  it('wraps around in a single frame', () => {
    expect(nextVisit([frame('top', 3, { index: 2, time: 5 })], 'next')).toEqual(to('top', 0));
    expect(nextVisit([frame('top', 3, { index: 0, time: 5 })], 'previous')).toEqual(to('top', 2));
    expect(nextVisit([frame('top', 1, { index: 0, time: 5 })], 'next')).toEqual(to('top', 0));
  });

  it('moves on to the next or previous frame, skipping those without mentions', () => {
    const atEnd = [frame('top', 2, { index: 1, time: 5 }), frame('none', 0), frame('inner', 4)];
    expect(nextVisit(atEnd, 'next')).toEqual(to('inner', 0));
    const atStart = [frame('top', 2, { index: 0, time: 5 }), frame('none', 0), frame('inner', 4)];
    expect(nextVisit(atStart, 'previous')).toEqual(to('inner', 3));
    expect(nextVisit([frame('top', 2), frame('inner', 4, { index: 3, time: 5 })], 'next')).toEqual(to('top', 0));
  });

  it('continues from the frame that was visited last', () => {
    const frames = [frame('top', 3, { index: 0, time: 5 }), frame('inner', 3, { index: 1, time: 9 })];
    expect(nextVisit(frames, 'next')).toEqual(to('inner', 2));
    expect(nextVisit(frames.toReversed(), 'previous')).toEqual(to('inner', 0));
  });

  it('reaches every mention before it repeats one, in either direction', () => {
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

  beforeEach(() => {
    tell.mockReset().mockResolvedValue(true);
  });
  const orders = () => tell.mock.calls.map(([, order]) => order);

  /** A tab whose `top` resolves to `asked`, or never for 'nothing'; its frames answer with `answered` after some ms. */
  function tabOf(asked: FrameReport | null | 'nothing', answered: () => FrameReport[], after = 50): Tabs {
    const since = performance.now();
    const link: TabFrames = {
      frames: () => (performance.now() - since < after ? [] : answered()),
      since,
      top: asked === 'nothing' ? new Promise(() => {}) : Promise.resolve(asked),
      call: () => {},
      connect: () => {},
    };
    return { tell, link: () => link, call: () => {}, connect: () => {}, follow: () => {} };
  }

  it('makes focus leave wherever it is, then visits the mention', async () => {
    await visitNext(
      tabOf(page('news', 2), () => [page('news', 2)]),
      1,
      'next',
    );
    expect(orders()).toEqual(['focus leaves', to('news', null)]);
  });

  it('does nothing on a page that the tab has navigated to since the key was pressed', async () => {
    const later = { ...page('news', 2), cameAt: Date.now() + 40 };
    await visitNext(
      tabOf(page('none', 0), () => [later]),
      1,
      'next',
    );
    expect(orders()).toEqual([]);
  });

  it('visits the current page even if the top frame first reported the one before it', async () => {
    await visitNext(
      tabOf(page('none', 0), () => [page('news', 2)]),
      1,
      'next',
    );
    expect(orders()).toEqual(['focus leaves', to('news', null)]);
  });

  it('does not wait long for a top frame without a Caveat script', async () => {
    vi.useFakeTimers();
    const visited = visitNext(
      tabOf('nothing', () => [frame('inner', 2)], 0),
      1,
      'next',
    );
    await vi.advanceTimersByTimeAsync(250);
    await visited;
    expect(orders()).toEqual(['focus leaves', to('inner', null)]);
    vi.useRealTimers();
  });

  it('visits no mention before all frames have heard that the focus leaves', async () => {
    let hear = (_: boolean) => {};
    tell.mockReturnValue(
      new Promise((resolve) => {
        hear = resolve;
      }),
    );
    const visited = visitNext(
      tabOf(page('news', 2), () => [page('news', 2)]),
      1,
      'next',
    );
    await vi.waitUntil(() => orders().length > 0);
    expect(orders()).toEqual(['focus leaves']);
    hear(true);
    await visited;
    expect(orders()).toEqual(['focus leaves', to('news', null)]);
  });

  it('visits nothing on a page that loads while the frames are told', async () => {
    const there = [page('news', 2)];
    const tabs = tabOf(page('news', 2), () => there);
    tell.mockImplementation(async () => {
      there[0] = page('other', 2);
      return true;
    });
    await visitNext(tabs, 1, 'next');
    expect(orders()).toEqual(['focus leaves']);
  });

  it('does nothing when no Caveat script answers', async () => {
    await visitNext(
      tabOf(null, () => [page('news', 2)]),
      1,
      'next',
    );
    expect(orders()).toEqual([]);
  });
});
