import { describe, expect, it } from 'vitest';
import { createMentionStore } from '../../../../src/annotator/find/mention-store.ts';
import type { Mention } from '../../../../src/annotator/find/mentions.ts';

/** The store does not look into ranges and trees. */
const range: StaticRange = Object.create(null);
const tree: Node = Object.create(null);

const mention = (change: Partial<Mention>): Mention => ({
  ...{ entity: 'bridge', kind: 'full', index: 0, nodes: [], range, tree, text: '', inMenu: false, short: null },
  ...change,
});
const short = (change: Partial<Mention> = {}) =>
  mention({ kind: 'short', short: { block: null, isClear: false }, ...change });

describe('short forms', () => {
  it('count while a full name of their entity is on the page', () => {
    const store = createMentionStore();
    const [form, full] = [short(), mention({})];
    store.add(form);
    expect(store.takeChanges().added).toEqual([]);
    store.add(full);
    expect(new Set(store.takeChanges().added)).toEqual(new Set([form, full]));
    store.delete(full);
    expect(new Set(store.takeChanges().removed)).toEqual(new Set([form, full]));
  });

  it('count while a near word of theirs is on the page, which itself gets no mark', () => {
    const store = createMentionStore();
    const [form, other, near] = [short(), short({ index: 1 }), mention({ kind: 'near' })];
    for (const one of [form, other, near]) store.add(one);
    expect(store.takeChanges()).toEqual({ added: [form], removed: [], more: [] });
    store.delete(near);
    expect(store.takeChanges()).toEqual({ added: [], removed: [form], more: [] });
  });

  it.each([mention({ inMenu: true }), mention({ kind: 'near', inMenu: true }), mention({ entity: 'other' })])(
    'are not made clear by a menu or another entity',
    (clearing) => {
      const store = createMentionStore();
      const form = short();
      store.add(form);
      store.add(clearing);
      expect(store.takeChanges().added).not.toContain(form);
    },
  );
});

describe('mentions of one entity', () => {
  it('count up to 2,000, and others when some are gone', () => {
    const store = createMentionStore();
    const all = Array.from({ length: 2_001 }, () => mention({}));
    for (const one of all) store.add(one);
    const { added, more } = store.takeChanges();
    expect(added).toHaveLength(2_000);
    expect(more).toEqual(['bridge']);
    expect(store.takeChanges()).toEqual({ added: [], removed: [], more: ['bridge'] });
    const [first] = all;
    if (first) store.delete(first);
    expect(store.takeChanges()).toEqual({ added: [all.at(-1)], removed: [first], more: [] });
  });
});
