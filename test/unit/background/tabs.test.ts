import { describe, expect, it, vi } from 'vitest';
import { createTabs } from '../../../src/background/tabs.ts';
import type { FramesLink } from '../../../src/platform/frames-link.ts';

const stopped = vi.hoisted(() => vi.fn<() => void>());

vi.mock('../../../src/platform/frames-link.ts', () => ({
  linkFrames(_tab: number, _by: string, _listener: unknown, signal: AbortSignal): FramesLink {
    signal.addEventListener('abort', () => stopped());
    return { frames: () => [], since: 0, top: Promise.resolve(null), tell: () => {} };
  },
}));

describe('createTabs', () => {
  it('keeps one link for each tab', () => {
    const tabs = createTabs(() => {});
    expect(tabs.link(1)).toBe(tabs.link(1));
    expect(tabs.link(1)).not.toBe(tabs.link(2));
  });

  it('hands out the new link while the old one is being stopped', () => {
    const tabs = createTabs(() => {});
    tabs.link(1);
    let asked: FramesLink | null = null;
    stopped.mockImplementation(() => {
      asked = tabs.link(1);
    });
    expect(tabs.relink(1)).toBe(asked);
    expect(stopped).toHaveBeenCalledOnce();
  });
});
