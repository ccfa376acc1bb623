/** Keeps the known mentions, indexed by text node and block, and tells which of them count. */
import type { Mention } from './mentions.ts';

/** The mentions that count now, and those that no longer do. */
export interface MentionChanges {
  readonly added: readonly Mention[];
  readonly removed: readonly Mention[];
}

export interface MentionStore extends Iterable<Mention> {
  has(node: Node): boolean;
  of(node: Node): Iterable<Mention>;
  /** The short forms of a block. */
  shortIn(block: Element): Iterable<Mention>;
  add(mention: Mention): void;
  delete(mention: Mention): void;
  /** The changes since the last call. */
  takeChanges(): MentionChanges;
}

export function createMentionStore(): MentionStore {
  const all = new Set<Mention>();
  const counting = new Set<Mention>();
  const byNode = new Map<Node, Set<Mention>>();
  const shortByBlock = new Map<Element, Set<Mention>>();
  /** By entity, the full names outside menus. While there is one, its short forms are clear on the whole page. */
  const fullNames = new Map<string, Set<Mention>>();
  const shortByEntity = new Map<string, Set<Mention>>();
  const touched = new Set<Mention>();

  const touchShortForms = (entity: string) => {
    for (const mention of shortByEntity.get(entity) ?? []) touched.add(mention);
  };
  const counts = (mention: Mention) =>
    all.has(mention) && (!mention.short || mention.short.isClear || fullNames.has(mention.entity));

  return {
    [Symbol.iterator]: () => all.values(),
    has: (node) => byNode.has(node),
    of: (node) => byNode.get(node) ?? [],
    shortIn: (block) => shortByBlock.get(block) ?? [],
    add(mention) {
      all.add(mention);
      touched.add(mention);
      for (const node of mention.nodes) addTo(byNode, node, mention);
      if (mention.short) {
        addTo(shortByEntity, mention.entity, mention);
        if (mention.short.block) addTo(shortByBlock, mention.short.block, mention);
      } else if (!mention.inMenu) {
        if (!fullNames.has(mention.entity)) touchShortForms(mention.entity);
        addTo(fullNames, mention.entity, mention);
      }
    },
    delete(mention) {
      all.delete(mention);
      touched.add(mention);
      for (const node of mention.nodes) removeFrom(byNode, node, mention);
      removeFrom(shortByEntity, mention.entity, mention);
      if (mention.short?.block) removeFrom(shortByBlock, mention.short.block, mention);
      if (removeFrom(fullNames, mention.entity, mention)) touchShortForms(mention.entity);
    },
    takeChanges() {
      const added: Mention[] = [];
      const removed: Mention[] = [];
      for (const mention of touched) {
        if (counts(mention) === counting.has(mention)) continue;
        if (counting.delete(mention)) removed.push(mention);
        else added.push(mention);
      }
      for (const mention of added) counting.add(mention);
      touched.clear();
      return { added, removed };
    },
  };
}

function addTo<K>(index: Map<K, Set<Mention>>, key: K, mention: Mention): void {
  const known = index.get(key);
  if (known) known.add(mention);
  else index.set(key, new Set([mention]));
}

/** Returns true if that was the last mention of the key. */
function removeFrom<K>(index: Map<K, Set<Mention>>, key: K, mention: Mention): boolean {
  const known = index.get(key);
  if (!known?.delete(mention) || known.size > 0) return false;
  return index.delete(key);
}
