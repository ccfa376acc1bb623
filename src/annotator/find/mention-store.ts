/** Keeps the known mentions, indexed by text node and block, and tells which of them count. */
import type { Mention } from './mentions.ts';

/** The mentions that count now, and those that no longer do. */
export interface MentionChanges {
  readonly added: readonly Mention[];
  readonly removed: readonly Mention[];
  /** The entities that have more mentions than count. */
  readonly more: readonly string[];
}

export interface MentionStore extends Iterable<Mention> {
  has(node: Node): boolean;
  of(node: Node): Iterable<Mention>;
  /** The mentions of the document, or of a shadow tree, as it was when they were found. */
  inTree(root: Node): Iterable<Mention>;
  /** The short forms of a block. */
  shortIn(block: Element): Iterable<Mention>;
  add(mention: Mention): void;
  delete(mention: Mention): void;
  /** The changes since the last call. */
  takeChanges(): MentionChanges;
}

/** More mentions of an entity do not count: painting a paragraph with so many marks takes the browser a tenth of a second. */
const MAX_COUNTING = 2_000;

export function createMentionStore(): MentionStore {
  const all = new Set<Mention>();
  const counting = new Set<Mention>();
  const byNode = new Map<Node, Set<Mention>>();
  const byTree = new Map<Node, Set<Mention>>();
  const shortByBlock = new Map<Element, Set<Mention>>();
  /** Full names and near words outside menus, which make short forms clear on the whole page, by what they are for. */
  const clearing = new Map<string, Set<Mention>>();
  const shortByEntity = new Map<string, Set<Mention>>();
  const countingOf = new Map<string, Set<Mention>>();
  /** Those beyond the number that counts, by entity. They count when others are gone. */
  const tooMany = new Map<string, Set<Mention>>();
  let touched = new Set<Mention>();

  const touchShortForms = (entity: string) => {
    for (const mention of shortByEntity.get(entity) ?? []) touched.add(mention);
  };
  const isClear = ({ entity, index, short }: Mention) =>
    !short || short.isClear || clearing.has(entity) || clearing.has(formOf(entity, index));
  const counts = (mention: Mention) => all.has(mention) && mention.kind !== 'near' && isClear(mention);

  return {
    [Symbol.iterator]: () => all.values(),
    has: (node) => byNode.has(node),
    of: (node) => byNode.get(node) ?? [],
    inTree: (root) => byTree.get(root) ?? [],
    shortIn: (block) => shortByBlock.get(block) ?? [],
    add(mention) {
      all.add(mention);
      touched.add(mention);
      for (const node of mention.nodes) addTo(byNode, node, mention);
      addTo(byTree, mention.tree, mention);
      if (mention.short) {
        addTo(shortByEntity, mention.entity, mention);
        if (mention.short.block) addTo(shortByBlock, mention.short.block, mention);
      } else if (!mention.inMenu) {
        const cleared = clearedBy(mention);
        if (!clearing.has(cleared)) touchShortForms(mention.entity);
        addTo(clearing, cleared, mention);
      }
    },
    delete(mention) {
      all.delete(mention);
      touched.add(mention);
      for (const node of mention.nodes) removeFrom(byNode, node, mention);
      removeFrom(byTree, mention.tree, mention);
      removeFrom(shortByEntity, mention.entity, mention);
      if (mention.short?.block) removeFrom(shortByBlock, mention.short.block, mention);
      if (removeFrom(clearing, clearedBy(mention), mention)) touchShortForms(mention.entity);
    },
    takeChanges() {
      const added: Mention[] = [];
      const removed: Mention[] = [];
      const freed = new Set<string>();
      for (const mention of touched) {
        if (counts(mention)) continue;
        removeFrom(tooMany, mention.entity, mention);
        if (!counting.delete(mention)) continue;
        removeFrom(countingOf, mention.entity, mention);
        freed.add(mention.entity);
        removed.push(mention);
      }
      const count = (mention: Mention) => {
        if ((countingOf.get(mention.entity)?.size ?? 0) >= MAX_COUNTING) return addTo(tooMany, mention.entity, mention);
        removeFrom(tooMany, mention.entity, mention);
        counting.add(mention);
        addTo(countingOf, mention.entity, mention);
        added.push(mention);
      };
      for (const mention of touched) if (counts(mention) && !counting.has(mention)) count(mention);
      // Only where others are gone, as there may be many.
      for (const entity of freed) for (const mention of [...(tooMany.get(entity) ?? [])]) count(mention);
      touched = new Set();
      return { added, removed, more: [...tooMany.keys()] };
    },
  };
}

const formOf = (entity: string, index: number) => `${entity} ${index}`;

/** A full name makes all short forms of its entity clear, a near word those that it is for. */
const clearedBy = ({ kind, entity, index }: Mention) => (kind === 'near' ? formOf(entity, index) : entity);

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
