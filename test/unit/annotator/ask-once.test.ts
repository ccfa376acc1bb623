import { describe, expect, it, vi } from 'vitest';
import { askOnce } from '../../../src/annotator/ask-once.ts';

describe('askOnce', () => {
  it('asks once, also where the answer is still to come', async () => {
    const ask = vi.fn(async () => 'example.org');
    const site = askOnce(ask, '');
    expect(await Promise.all([site(), site()])).toEqual(['example.org', 'example.org']);
    expect(await site()).toBe('example.org');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('goes on without an answer that failed, and asks anew the next time', async () => {
    const ask = vi.fn(async () => 'example.org').mockRejectedValueOnce(new Error('the background was ended'));
    const site = askOnce(ask, '');
    expect(await site()).toBe('');
    expect(await site()).toBe('example.org');
  });
});
