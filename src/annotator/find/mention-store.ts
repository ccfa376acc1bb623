/** The mentions that are known, found again by their text nodes and blocks; and which of them count. */
import type { Mention } from './mentions.ts';

/** What has come to count, and what no longer does. */
export interface News {
  readonly added: readonly Mention[];
  readonly removed: readonly Mention[];
}

export interface MentionStore extends Iterable<Mention> {
  has(node: Node): boolean;
  of(node: Node): Iterable<Mention>;
  /** The short forms whose block this is. */
  shortIn(block: Element): Iterable<Mention>;
  add(mention: Mention): void;
  delete(mention: Mention): void;
  /** What changed since it was asked last. */
  news(): News;
}

export function createStore(): MentionStore {
  const all = new Set<Mention>();
  const shown = new Set<Mention>();
  const byNode = new Map<Node, Set<Mention>>();
  const shortByBlock = new Map<Element, Set<Mention>>();
  /** By entity, its full names outside of menus: while there is one, its short forms are clear on the whole page. */
  const named = new Map<string, Set<Mention>>();
  const shortByEntity = new Map<string, Set<Mention>>();
  const touched = new Set<Mention>();

  const touchShortForms = (entity: string) => {
    for (const mention of shortByEntity.get(entity) ?? []) touched.add(mention);
  };
  const counts = (mention: Mention) =>
    all.has(mention) && (!mention.short || mention.short.clear || named.has(mention.entity));

  return {
    [Symbol.iterator]: () => all.values(),
    has: (node) => byNode.has(node),
    of: (node) => byNode.get(node) ?? [],
    shortIn: (block) => shortByBlock.get(block) ?? [],
    add(mention) {
      all.add(mention);
      touched.add(mention);
      for (const node of mention.nodes) put(byNode, node, mention);
      if (mention.short) {
        put(shortByEntity, mention.entity, mention);
        if (mention.short.block) put(shortByBlock, mention.short.block, mention);
      } else if (!mention.inMenu) {
        if (!named.has(mention.entity)) touchShortForms(mention.entity);
        put(named, mention.entity, mention);
      }
    },
    delete(mention) {
      all.delete(mention);
      touched.add(mention);
      for (const node of mention.nodes) take(byNode, node, mention);
      take(shortByEntity, mention.entity, mention);
      if (mention.short?.block) take(shortByBlock, mention.short.block, mention);
      if (take(named, mention.entity, mention)) touchShortForms(mention.entity);
    },
    news() {
      const added: Mention[] = [];
      const removed: Mention[] = [];
      for (const mention of touched) {
        if (counts(mention) === shown.has(mention)) continue;
        if (shown.delete(mention)) removed.push(mention);
        else added.push(mention);
      }
      for (const mention of added) shown.add(mention);
      touched.clear();
      return { added, removed };
    },
  };
}

function put<K>(index: Map<K, Set<Mention>>, key: K, mention: Mention): void {
  const known = index.get(key);
  if (known) known.add(mention);
  else index.set(key, new Set([mention]));
}

/** Gives whether that was the last one of the key. */
function take<K>(index: Map<K, Set<Mention>>, key: K, mention: Mention): boolean {
  const known = index.get(key);
  if (!known?.delete(mention) || known.size > 0) return false;
  return index.delete(key);
}
