import { describe, expect, it, vi } from 'vitest';
import { askOnce } from '../../../src/annotator/ask-once.ts';

describe('askOnce', () => {
  it('asks once, even before the answer has arrived', async () => {
    const ask = vi.fn(async () => 'example.org');
    const site = askOnce(ask, '');
    expect(await Promise.all([site(), site()])).toEqual(['example.org', 'example.org']);
    expect(await site()).toBe('example.org');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('returns the fallback after a failure and asks again the next time', async () => {
    const ask = vi.fn(async () => 'example.org').mockRejectedValueOnce(new Error('the background was stopped'));
    const site = askOnce(ask, '');
    expect(await site()).toBe('');
    expect(await site()).toBe('example.org');
  });
});
