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

  it('has the first news told at once, and what comes soon after together', () => {
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

  it('takes no more than a thousandth of the time for it', () => {
    const tell = vi.fn(() => vi.advanceTimersByTime(1));
    const news = gather(tell, at, new AbortController().signal);
    news();
    news();
    vi.advanceTimersByTime(990);
    expect(tell).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(20);
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it('keeps no news back for more than two seconds, however long the telling takes', () => {
    const tell = vi.fn(() => vi.advanceTimersByTime(14));
    const news = gather(tell, at, new AbortController().signal);
    news();
    news();
    vi.advanceTimersByTime(2_010);
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it('goes on after what could not be told', () => {
    const tell = vi.fn(() => {
      throw new Error('The port is gone');
    });
    const news = gather(tell, at, new AbortController().signal);
    expect(news).toThrow('The port is gone');
    vi.advanceTimersByTime(250);
    expect(news).toThrow('The port is gone');
  });

  it('tells nothing more once it is stopped', () => {
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
