import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { throttle } from '../../../../src/annotator/mark/throttle.ts';

const at = (callback: () => void) => callback();

describe('throttle', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('passes the first call on at once, and further ones soon after together', () => {
    const run = vi.fn();
    const call = throttle(run, at, new AbortController().signal);
    call();
    expect(run).toHaveBeenCalledTimes(1);
    for (let i = 0; i < 9; i++) call();
    expect(run).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(250);
    expect(run).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(10_000);
    expect(run).toHaveBeenCalledTimes(2);
    call();
    expect(run).toHaveBeenCalledTimes(3);
  });

  it('lets the function take no more than a thousandth of the time', () => {
    const run = vi.fn(() => vi.advanceTimersByTime(1));
    const call = throttle(run, at, new AbortController().signal);
    call();
    call();
    vi.advanceTimersByTime(990);
    expect(run).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(20);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('holds no call back for more than two seconds, however long the function takes', () => {
    const run = vi.fn(() => vi.advanceTimersByTime(14));
    const call = throttle(run, at, new AbortController().signal);
    call();
    call();
    vi.advanceTimersByTime(2_010);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('goes on after an error', () => {
    const run = vi.fn(() => {
      throw new Error('The port is gone');
    });
    const call = throttle(run, at, new AbortController().signal);
    expect(call).toThrow('The port is gone');
    vi.advanceTimersByTime(250);
    expect(call).toThrow('The port is gone');
  });

  it('calls nothing once it is stopped', () => {
    const run = vi.fn();
    const stop = new AbortController();
    const call = throttle(run, at, stop.signal);
    call();
    call();
    stop.abort();
    vi.advanceTimersByTime(10_000);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
