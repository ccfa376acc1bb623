/** Turns text nodes into mentions. */
import { type JoinedText, positionAt } from '../../dom/joined-text.ts';
import { createRange, getRootNode } from '../../dom/members.ts';
import { isHere } from '../../dom/nodes.ts';
import { isInMenu, isReadable } from '../../dom/readable.ts';
import type { TextSpan } from '../../dom/text-offsets.ts';
import type { MatchKind } from '../../matcher/entity-names.ts';
import { findNames } from '../../matcher/find-names.ts';
import { BOUNDARY_LENGTH, type Judge, type Verdict } from '../../matcher/judge.ts';
import type { Match, NameFinder } from '../../matcher/matcher.ts';
import { visibleText } from '../../matcher/text/characters.ts';
import { createPassages } from './passages.ts';
import { blockOf, type DisplayOf, isBreakBetween } from './text-breaks.ts';

/**
 * A name in the page, or a word that makes short forms clear. Unlike a live range, a StaticRange does not slow down the
 * page's mutations.
 */
export interface Mention {
  readonly entity: string;
  readonly kind: Exclude<MatchKind, 'not'>;
  /** The index of the short form that it is, or makes clear; 0 of a full name. */
  readonly index: number;
  /** The text nodes that contain it; more than one if tags split it. */
  readonly nodes: readonly Text[];
  readonly range: StaticRange;
  /** The root of the document or shadow tree in which it was found. */
  readonly tree: Node;
  /** Its text when it was found; the page may have changed since. */
  readonly text: string;
  /** True in a menu, where neither full names nor near words make a short form clear. */
  readonly inMenu: boolean;
  /** Decides whether a short form counts; null for a full name. */
  readonly short: ShortForm | null;
}

export interface ShortForm {
  /** The element whose text decides whether it is clear; null if that is a whole shadow tree. */
  readonly block: Element | null;
  readonly isClear: boolean;
}

/** Recognizes mentions in text. */
export interface Recognizer {
  readonly finder: NameFinder;
  readonly judge: Judge;
}

/** A live range of a mention, to measure it. Of text that the page has shortened since, it spans what is left. */
export function liveRange({ range }: Mention): Range {
  const live = createRange(document);
  const within = (node: Node, offset: number) => Math.min(offset, node.nodeValue?.length ?? 0);
  live.setStart(range.startContainer, within(range.startContainer, range.startOffset));
  live.setEnd(range.endContainer, within(range.endContainer, range.endOffset));
  return live;
}

/** True if two mentions have the same properties and the same range. */
export function isSameMention(a: Mention, b: Mention): boolean {
  return (
    a.entity === b.entity &&
    a.kind === b.kind &&
    a.index === b.index &&
    a.inMenu === b.inMenu &&
    a.short?.isClear === b.short?.isClear &&
    a.short?.block === b.short?.block &&
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset &&
    a.nodes.length === b.nodes.length
  );
}

/** True if the text of a mention is still what it was. */
export function isIntact({ nodes, range, text }: Mention): boolean {
  if (!nodes.every(isHere)) return false;
  const joined = nodes.map(({ data }) => data).join('');
  return joined.slice(range.startOffset, range.startOffset + text.length) === text;
}

/**
 * The mentions in a text that touch a span of it.
 * @param undecided called for a short form of which the judge cannot tell yet what it means
 */
export function mentionsIn(
  page: JoinedText,
  { finder, judge }: Recognizer,
  display: DisplayOf,
  [from, to]: TextSpan,
  undecided: () => void,
): Mention[] {
  const passageOf = createPassages(display);
  const nodesOf = ({ start, end }: Match) => {
    const [first, last] = [positionAt(page, start), positionAt(page, end - 1)];
    return { first, last, nodes: page.nodes.slice(first.index, last.index + 1) };
  };
  return findNames<Mention>(page.text, finder, {
    stands(match) {
      const { start, end } = match;
      // A look-alike counts wherever it is, for the name that it keeps out may touch the span.
      if (match.kind !== 'not' && (end < from || start > to)) return 'no';
      const { first, last, nodes } = nodesOf(match);
      if (!nodes.every((node) => isReadable(node, display))) return 'in pieces';
      if (nodes.some((node, i) => i > 0 && isBreakBetween(nodes[i - 1] ?? node, node, display))) return 'in pieces';
      const before = textBefore(page, first.index, start, display);
      return judge.stands(page.text.slice(start, end), before, () => textAfter(page, last.index, end, display));
    },
    accept(match) {
      const { entity, kind, index, start, end } = match;
      if (kind === 'not') return null;
      const { first, last, nodes } = nodesOf(match);
      const isShort = kind === 'short';
      const verdict = isShort ? judge.judgeShort(match, passageOf(first, last)) : CLEAR;
      if (!verdict) undecided();
      if (!verdict?.isMention) return null;
      const range = new StaticRange({
        startContainer: first.node,
        startOffset: first.offset,
        endContainer: last.node,
        endOffset: last.offset + 1,
      });
      const text = page.text.slice(start, end);
      const short = isShort ? { block: blockOf(first.node, display), isClear: verdict.reason === null } : null;
      // For short forms the menu does not matter.
      const tree = getRootNode(first.node);
      return { entity, kind, index, nodes, range, tree, text, inMenu: !isShort && nodes.some(isInMenu), short };
    },
  });
}

/** The verdict on a full name. */
const CLEAR: Verdict = { isMention: true, reason: null };

/** True if a text is long enough to tell a plural ending from another word. */
const decides = (text: string) => visibleText(text).length >= 3;

/** The text before a position, back to the last break. */
function textBefore({ text, nodes, starts }: JoinedText, index: number, position: number, display: DisplayOf): string {
  const outermost = position - BOUNDARY_LENGTH;
  let from = starts[index] ?? position;
  // Earlier nodes are read only if this one has no text before the position: their breaks depend on the layout.
  for (let i = index; i > 0 && visibleText(text.slice(Math.max(0, from, outermost), position)) === ''; i--) {
    const node = nodes[i];
    const previous = nodes[i - 1];
    if (!node || !previous || isBreakBetween(previous, node, display)) break;
    from = starts[i - 1] ?? from;
  }
  return text.slice(Math.max(0, from, outermost), position);
}

/** The text after a position, up to the next break. */
function textAfter({ text, nodes, starts }: JoinedText, index: number, position: number, display: DisplayOf): string {
  const outermost = position + BOUNDARY_LENGTH;
  let to = starts[index + 1] ?? text.length;
  for (let i = index; i + 1 < nodes.length && !decides(text.slice(position, Math.min(to, outermost))); i++) {
    const node = nodes[i];
    const next = nodes[i + 1];
    if (!node || !next || isBreakBetween(node, next, display)) break;
    to = starts[i + 2] ?? text.length;
  }
  return text.slice(position, Math.min(to, outermost));
}
