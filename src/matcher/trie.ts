/** A tree of spellings, walked along a text letter by letter: no spelling is compared twice, and none is a pattern. */
import { isBetweenLetters } from './hash.ts';
import { capitalRule, directEnd, gapEnd, joinedEnd, looseEnd, marksEnd, splitEnd, wordEnd } from './joins.ts';
import { foldCharacter, type Join, readSpelling } from './spelling.ts';
import { composedAndDecomposed } from './text/characters.ts';
import { isPlain, narrow } from './text/fold.ts';

export type NameCase = 'any' | 'exact' | 'capital';

interface Node {
  readonly next: Partial<Record<Join, Map<number, Node>>>;
  /** True where a spelling ends. */
  isEnd: boolean;
  /** True where further letters may follow, of a word with a star. */
  takesMore: boolean;
  closes: boolean;
}

const createNode = (): Node => ({ next: {}, isEnd: false, takesMore: false, closes: false });

export interface SpellingTrie {
  /** The first letters, folded. */
  readonly firsts: ReadonlySet<number>;
  readonly hasSeveral: boolean;
  /** Adds to `ends` the offsets at which spellings end that begin at an offset of a text. */
  collect(text: string, start: number, maySplit: boolean, ends: Set<number>): void;
}

/** Spellings are read when a text has their first letter: of the many of a name, a page has few. */
export function createTrie(spellings: readonly string[], nameCase: NameCase): SpellingTrie {
  const keepsCase = nameCase === 'exact';
  const byFirst = new Map<number, string[]>();
  for (const written of spellings.flatMap(composedAndDecomposed)) {
    const first = firstLetter(written);
    byFirst.set(first, [...(byFirst.get(first) ?? []), written]);
  }
  const roots = new Map<number, Node>();
  const rootOf = (first: number): Node => {
    const known = roots.get(first);
    if (known) return known;
    const root = createNode();
    for (const written of byFirst.get(first) ?? []) add(root, written, keepsCase);
    roots.set(first, root);
    return root;
  };
  const unit = keepsCase ? narrow : foldCharacter;
  const walk = (node: Node, text: string, at: number, maySplit: boolean, ends: Set<number>) => {
    follow(node, text, at, maySplit, ends);
    if (!node.takesMore) return;
    const end = wordEnd(text, at);
    if (end > at) follow(node, text, end, maySplit, ends);
  };
  const follow = (node: Node, text: string, at: number, maySplit: boolean, ends: Set<number>) => {
    if (node.isEnd) {
      ends.add(at);
      if (node.closes) ends.add(marksEnd(text, at));
    }
    const step = (join: Join, position: number | null): boolean => {
      const next = position === null ? undefined : node.next[join]?.get(unit(text.charCodeAt(position)));
      if (!next || position === null) return false;
      walk(next, text, position + 1, maySplit, ends);
      return true;
    };
    // A letter that follows at once is not parted by a space as well.
    if (node.next.direct && !step('direct', directEnd(text, at)) && maySplit) step('direct', splitEnd(text, at));
    if (node.next.gap) step('gap', gapEnd(text, at) ?? joinedEnd(text, at));
    if (node.next.loose) step('loose', looseEnd(text, at) ?? joinedEnd(text, at));
    if (node.next.dotted) step('dotted', looseEnd(text, at) ?? directEnd(text, at));
  };
  return {
    firsts: new Set(byFirst.keys()),
    hasSeveral: spellings.length > 1,
    collect(text, start, maySplit, ends) {
      if (nameCase === 'capital' && !capitalRule(text, start)) return;
      const from = (join: Join, position: number) => {
        const code = text.charCodeAt(position);
        if (!byFirst.has(foldCharacter(code))) return;
        const next = rootOf(foldCharacter(code)).next[join]?.get(unit(code));
        if (next) walk(next, text, position + 1, maySplit, ends);
      };
      from('direct', start);
      const isMarked = !isPlain(text.charCodeAt(start));
      from('dotted', isMarked ? (looseEnd(text, start) ?? start) : start);
    },
  };
}

/** The first letter of a spelling, folded, behind quotation marks and brackets. */
function firstLetter(written: string): number {
  let at = 0;
  while (at < written.length - 1 && isBetweenLetters(written.charCodeAt(at))) at++;
  return foldCharacter(written.charCodeAt(at));
}

function add(root: Node, written: string, keepsCase: boolean): void {
  const { letters, closes } = readSpelling(written, keepsCase);
  let node = root;
  for (const { join, code, takesMore } of letters) {
    const map = node.next[join] ?? new Map<number, Node>();
    node.next[join] = map;
    const next = map.get(code) ?? createNode();
    next.takesMore ||= takesMore;
    map.set(code, next);
    node = next;
  }
  if (node === root) return;
  node.isEnd = true;
  node.closes ||= closes;
}
