import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gather } from '../../../src/annotator/throttle.ts';

const at = (callback: () => void) => callback();

describe('gather', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('calls back at once for the first event, and once for those soon after', () => {
    const tell = vi.fn();
    const news = gather(tell, at, new AbortController().signal);
    news();
    expect(tell).toHaveBeenCalledTimes(1);
    for (let i = 0; i < 9; i++) news();
    expect(tell).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(250);
    expect(tell).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(10_000);
    expect(tell).toHaveBeenCalledTimes(2);
    news();
    expect(tell).toHaveBeenCalledTimes(3);
  });

  it('spends no more than a thousandth of the time in callbacks', () => {
    const tell = vi.fn(() => vi.advanceTimersByTime(1));
    const news = gather(tell, at, new AbortController().signal);
    news();
    news();
    vi.advanceTimersByTime(990);
    expect(tell).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(20);
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it('delays no event by more than two seconds, however long callbacks take', () => {
    const tell = vi.fn(() => vi.advanceTimersByTime(14));
    const news = gather(tell, at, new AbortController().signal);
    news();
    news();
    vi.advanceTimersByTime(2_010);
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it('continues after a callback that throws', () => {
    const tell = vi.fn(() => {
      throw new Error('The port is gone');
    });
    const news = gather(tell, at, new AbortController().signal);
    expect(news).toThrow('The port is gone');
    vi.advanceTimersByTime(250);
    expect(news).toThrow('The port is gone');
  });

  it('does not call back after it was stopped', () => {
    const tell = vi.fn();
    const stop = new AbortController();
    const news = gather(tell, at, stop.signal);
    news();
    news();
    stop.abort();
    vi.advanceTimersByTime(10_000);
    expect(tell).toHaveBeenCalledTimes(1);
  });
});
