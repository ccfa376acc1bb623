import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { throttle } from '../../../../src/annotator/mark/throttle.ts';

const atOnce = (callback: () => void) => callback();

describe('throttle', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('runs the first call at once and further calls together after a pause', () => {
    const run = vi.fn();
    const call = throttle(run, atOnce, new AbortController().signal);
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

  it('limits the function to a thousandth of the time', () => {
    const run = vi.fn(() => vi.advanceTimersByTime(1));
    const call = throttle(run, atOnce, new AbortController().signal);
    call();
    call();
    vi.advanceTimersByTime(990);
    expect(run).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(20);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('never pauses for more than two seconds', () => {
    const run = vi.fn(() => vi.advanceTimersByTime(14));
    const call = throttle(run, atOnce, new AbortController().signal);
    call();
    call();
    vi.advanceTimersByTime(2_010);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('keeps working after an error', () => {
    const run = vi.fn(() => {
      throw new Error('The port is gone');
    });
    const call = throttle(run, atOnce, new AbortController().signal);
    expect(call).toThrow('The port is gone');
    vi.advanceTimersByTime(250);
    expect(call).toThrow('The port is gone');
  });

  it('runs nothing after it was aborted', () => {
    const run = vi.fn();
    const controller = new AbortController();
    const call = throttle(run, atOnce, controller.signal);
    call();
    call();
    controller.abort();
    vi.advanceTimersByTime(10_000);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
