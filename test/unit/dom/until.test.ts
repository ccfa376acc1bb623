import { describe, expect, it } from 'vitest';
import { createUntil } from '../../../src/dom/until.ts';

describe('createUntil', () => {
  it('holds values in order, each until its signal aborts', () => {
    const [first, second] = [new AbortController(), new AbortController()];
    const until = createUntil<string>();
    until.add('a', first.signal);
    until.add('b', second.signal);
    until.add('c', first.signal);
    expect(until.held().map(({ value }) => value)).toEqual(['a', 'b', 'c']);
    first.abort();
    expect(until.held().map(({ value }) => value)).toEqual(['b']);
    second.abort();
    expect(until.held()).toEqual([]);
  });

  it('lets a walk go on over what was held, of which each signal tells what has ended', () => {
    const [first, second] = [new AbortController(), new AbortController()];
    const until = createUntil<() => void>();
    const called: string[] = [];
    until.add(() => {
      called.push('first');
      second.abort();
      until.add(() => called.push('late'), first.signal);
    }, first.signal);
    until.add(() => called.push('second'), second.signal);
    for (const { value: act, signal } of until.held()) if (!signal.aborted) act();
    expect(called).toEqual(['first']);
  });
});
