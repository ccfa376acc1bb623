import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createModuleLoader } from '../../../src/platform/late-module.ts';

const MODULE = { name: 'module' };
const STOPPED = new Error('stopped');

let gone = new AbortController();
let isAway = false;
let reported: unknown[] = [];
let versions: number[] = [];
/** The number of imports that fail. */
let failing = 0;

beforeEach(() => {
  vi.useFakeTimers();
  gone = new AbortController();
  isAway = false;
  reported = [];
  versions = [];
  failing = 0;
});

afterEach(() => vi.useRealTimers());

function createLoader(start: (module: typeof MODULE) => unknown = (module) => module) {
  const { signal } = gone;
  const lifetime = { signal, isAway: () => isAway, check() {}, report: (error: unknown) => reported.push(error) };
  const importModule = async (version: number) => {
    versions.push(version);
    if (versions.length <= failing) throw STOPPED;
    return MODULE;
  };
  return createModuleLoader(importModule, start, lifetime);
}

describe('a module loader', () => {
  it('loads nothing before it is asked', () => {
    createLoader();
    expect(versions).toEqual([]);
  });

  it('loads and starts a module once, however often it is asked', async () => {
    const start = vi.fn(({ name }: typeof MODULE) => name);
    const load = createLoader(start);
    expect(await Promise.all([load(), load()])).toEqual(['module', 'module']);
    expect(await load()).toBe('module');
    expect(versions).toHaveLength(1);
    expect(start).toHaveBeenCalledOnce();
  });

  it('tries again under other addresses, after longer and longer pauses', async () => {
    failing = 3;
    const loaded = createLoader()();
    await vi.advanceTimersByTimeAsync(200 + 1_000 + 5_000);
    expect(await loaded).toBe(MODULE);
    expect(new Set(versions).size).toBe(4);
    expect(reported).toEqual([]);
  });

  it('gives up in the end, until it is asked again', async () => {
    failing = 4;
    const load = createLoader();
    const loaded = load();
    await vi.advanceTimersByTimeAsync(200 + 1_000 + 5_000);
    expect(await loaded).toBeNull();
    expect(reported).toEqual([STOPPED]);
    expect(await load()).toBe(MODULE);
  });

  it('gives up at once in a page that is away', async () => {
    failing = 1;
    isAway = true;
    expect(await createLoader()()).toBeNull();
    expect(versions).toHaveLength(1);
  });

  it('starts nothing once the extension is gone', async () => {
    const start = vi.fn();
    const loaded = createLoader(start)();
    gone.abort();
    expect(await loaded).toBeNull();
    expect(start).not.toHaveBeenCalled();
  });
});
