import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createTabs } from '../../../src/background/tabs.ts';
import { CALL } from '../../../src/platform/frame-port.ts';
import type { FrameOrder } from '../../../src/platform/messages/frames.ts';
import { claimOf, fakePort, frameSender } from './frames-of-a-tab.ts';

const tell = vi.fn<(tabId: number, order: FrameOrder) => Promise<boolean>>();
const newTabs = (changed: Parameters<typeof createTabs>[1] = () => {}) => createTabs(tell, changed);

beforeEach(() => {
  tell.mockReset().mockResolvedValue(true);
});

const countsOf = (frames: readonly { readonly frame: string; readonly counts: object }[]) =>
  frames.map(({ frame, counts }) => [frame, counts]);

/** Has a frame of tab 1 open a port and report. */
function open(tabs: ReturnType<typeof createTabs>, frameId: number, name = String(frameId), mentions = 1) {
  const made = fakePort(frameSender(frameId));
  tabs.connect(1, frameId, made.port);
  made.send(claimOf(name, mentions));
  return made;
}

describe('a tab', () => {
  it('is asked once, when it is first needed', () => {
    const tabs = newTabs();
    expect(tabs.link(1)).toBe(tabs.link(1));
    expect(tabs.link(1)).not.toBe(tabs.link(2));
    expect(tell.mock.calls).toEqual([
      [1, CALL],
      [2, CALL],
    ]);
    tabs.call(1);
    expect(tell).toHaveBeenCalledTimes(3);
  });

  it('has the frames that have a port, in the order in which they loaded', () => {
    const tabs = newTabs();
    open(tabs, 9, '1-late');
    const middle = open(tabs, 5, '1-early', 3);
    open(tabs, 0, '2-top');
    expect(countsOf(tabs.link(1).frames())).toEqual([
      ['2-top', { chip: 1 }],
      ['1-early', { chip: 3 }],
      ['1-late', { chip: 1 }],
    ]);
    middle.send(claimOf('1-early', 4));
    expect(tabs.link(1).frames()[1]?.counts).toEqual({ chip: 4 });
    middle.close();
    expect(tabs.link(1).frames()).toHaveLength(2);
  });

  it('keeps one port for each frame, and what it said until it says something new', () => {
    const tabs = newTabs();
    const first = open(tabs, 0, 'before');
    const second = fakePort(frameSender(0));
    tabs.connect(1, 0, second.port);
    expect(first.disconnect).toHaveBeenCalledOnce();
    first.send(claimOf('too late', 7));
    first.close();
    expect(countsOf(tabs.link(1).frames())).toEqual([['before', { chip: 1 }]]);
    second.send(claimOf('after', 2));
    expect(countsOf(tabs.link(1).frames())).toEqual([['after', { chip: 2 }]]);
  });

  it.each([50, 100, 200])('with %i frames, each new, costs one port for each and one message to the tab', (count) => {
    let changes = 0;
    const tabs = newTabs(() => changes++);
    const ports = new Set<ReturnType<typeof fakePort>>();
    for (let frame = 0; frame < count; frame++) ports.add(open(tabs, frame));
    expect(tabs.link(1).frames()).toHaveLength(count);
    expect(tell).toHaveBeenCalledOnce();
    expect(changes).toBe(count);
    expect([...ports].filter(({ disconnect }) => disconnect.mock.calls.length > 0)).toEqual([]);
    expect([...ports].flatMap(({ heard }) => heard())).toEqual([]);
  });

  it('tells its top frame as soon as that has reported, and none if no frame has a script', async () => {
    const tabs = newTabs();
    const { top } = tabs.link(1);
    open(tabs, 4, 'inner');
    expect(await Promise.race([top, 'still pending'])).toBe('still pending');
    const port = open(tabs, 0, 'top');
    expect(await top).toMatchObject({ frame: 'top', top: true });
    expect(await tabs.link(1).top).toMatchObject({ frame: 'top' });
    port.close();
    expect(await Promise.race([tabs.link(1).top, 'still pending'])).toBe('still pending');
    tell.mockResolvedValue(false);
    expect(await tabs.link(2).top).toBeNull();
  });

  it('ends with its last frame, and is asked anew by the next page', () => {
    const changed = vi.fn<(tabId: number, counts: unknown) => void>();
    const tabs = newTabs((tabId, frames) => changed(tabId, countsOf(frames())));
    open(tabs, 0, 'old').close();
    expect(changed).toHaveBeenLastCalledWith(1, []);
    open(tabs, 0, 'new');
    expect(tell).toHaveBeenCalledTimes(2);
    expect(countsOf(tabs.link(1).frames())).toEqual([['new', { chip: 1 }]]);
  });

  it('keeps its frames if one of them goes while the tab is asked', async () => {
    const tabs = newTabs();
    open(tabs, 0);
    tell.mockResolvedValue(false);
    tabs.call(1);
    await Promise.resolve();
    expect(tabs.link(1).frames()).toHaveLength(1);
  });
});

describe('a follower', () => {
  it('hears of each change until it stops', () => {
    const tabs = newTabs();
    const stop = new AbortController();
    const listener = { changed: vi.fn<(frame: number, report: unknown) => void>(), ended: vi.fn<() => void>() };
    tabs.follow(1, listener, stop.signal);
    const frame = open(tabs, 3);
    frame.close();
    expect(listener.changed.mock.calls).toEqual([
      [3, expect.objectContaining({ frame: '3', top: false })],
      [3, null],
    ]);
    expect(listener.ended).toHaveBeenCalledOnce();
    stop.abort();
    open(tabs, 3);
    expect(listener.changed).toHaveBeenCalledTimes(2);
  });
});
