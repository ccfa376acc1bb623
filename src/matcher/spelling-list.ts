/**
 * Spellings in order, walked along a text letter by letter: those that are alike so far stand next to each other, so no
 * spelling is compared twice, and none is a pattern.
 */
import type { NameCase } from '../dossier/model/schema-names.ts';
import { capitalRule, directEnd, gapEnd, joinedEnd, looseEnd, marksEnd, splitEnd, wordEnd } from './joins.ts';
import { foldCharacter, isSign, SIGNS } from './spelling.ts';
import { fold, isPlain, narrow } from './text/fold.ts';

export interface SpellingList {
  /** The first letters, folded. */
  readonly firsts: ReadonlySet<number>;
  /** True if another spelling may stand in brackets behind one. */
  readonly hasSeveral: boolean;
  /** The offsets at which spellings end that begin at an offset of a text, each once. */
  endsAt(text: string, start: number, maySplit: boolean): readonly number[];
}

/** A walk along a text from one offset. */
interface Walk {
  readonly text: string;
  readonly maySplit: boolean;
  readonly ends: number[];
}

/** @param list in canonical form and in order (`canonicalList`) */
export function createSpellingList(list: readonly string[], nameCase: NameCase): SpellingList {
  const unit = nameCase === 'exact' ? narrow : foldCharacter;

  /** NaN where a spelling has ended. */
  const unitAt = (index: number, depth: number) => list[index]?.charCodeAt(depth) ?? 0;
  /** Of spellings that are alike up to a depth, the first that goes on with a unit or a greater one. */
  const lower = (from: number, to: number, depth: number, code: number): number => {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      // A spelling that ends there comes first.
      if (unitAt(middle, depth) >= code) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  /** Walks on with those of a range that go on with a letter. */
  const step = (walk: Walk, from: number, to: number, depth: number, at: number | null): boolean => {
    if (at === null || at >= walk.text.length) return false;
    const code = unit(walk.text.charCodeAt(at));
    if (isSign(code)) return false;
    const low = lower(from, to, depth, code);
    if (low === to || unitAt(low, depth) !== code) return false;
    const high = unitAt(to - 1, depth) === code ? to : lower(low, to, depth, code + 1);
    follow(walk, low, high, depth + 1, at + 1);
    return true;
  };
  const follow = (walk: Walk, from: number, to: number, begun: number, start: number) => {
    const { text } = walk;
    let depth = begun;
    let at = start;
    // As long as all go on with the letter that the text has, none has to be looked for.
    for (let code = unitAt(from, depth); code === unit(text.charCodeAt(at)); code = unitAt(from, depth)) {
      if (code !== unitAt(to - 1, depth) || isSign(code)) break;
      depth++;
      at++;
    }
    const isEnd = list[from]?.length === depth;
    if (isEnd) end(walk, at);
    const first = isEnd ? from + 1 : from;
    if (first === to) return;
    // A letter that follows at once is not parted by a space as well.
    if (!step(walk, first, to, depth, directEnd(text, at)) && walk.maySplit)
      step(walk, first, to, depth, splitEnd(text, at));
    if (unitAt(first, depth) <= SIGNS.star) followSigns(walk, first, to, depth, at);
  };
  const followSigns = (walk: Walk, from: number, to: number, depth: number, at: number) => {
    const { text } = walk;
    for (let low = from, high = from; low < to && unitAt(low, depth) <= SIGNS.star; low = high) {
      const sign = unitAt(low, depth);
      high = lower(low, to, depth, sign + 1);
      if (sign === SIGNS.gap) step(walk, low, high, depth + 1, gapEnd(text, at) ?? joinedEnd(text, at));
      else if (sign === SIGNS.loose) step(walk, low, high, depth + 1, looseEnd(text, at) ?? joinedEnd(text, at));
      else if (sign === SIGNS.dotted) {
        if (list[low]?.length === depth + 1) {
          end(walk, at);
          end(walk, marksEnd(text, at));
        }
        step(walk, low, high, depth + 1, looseEnd(text, at) ?? directEnd(text, at));
      } else if (sign === SIGNS.star) {
        follow(walk, low, high, depth + 1, at);
        const last = wordEnd(text, at);
        if (last > at) follow(walk, low, high, depth + 1, last);
      }
    }
  };
  /** Those that begin with a quotation mark or the like. */
  const marked = [lower(0, list.length, 0, SIGNS.dotted), lower(0, list.length, 0, SIGNS.dotted + 1)] as const;
  return {
    firsts: new Set(nameCase === 'exact' ? list.map(firstLetter).map(fold) : list.map(firstLetter)),
    hasSeveral: list.length > 1,
    endsAt(text, start, maySplit) {
      if (nameCase === 'capital' && !capitalRule(text, start)) return [];
      const walk: Walk = { text, maySplit, ends: [] };
      step(walk, 0, list.length, 0, start);
      const [low, high] = marked;
      if (low < high)
        step(walk, low, high, 1, isPlain(text.charCodeAt(start)) ? start : (looseEnd(text, start) ?? start));
      return walk.ends;
    },
  };
}

function end({ ends }: Walk, at: number): void {
  if (!ends.includes(at)) ends.push(at);
}

/** Behind a quotation mark or the like. */
const firstLetter = (spelling: string) => spelling.charCodeAt(spelling.charCodeAt(0) === SIGNS.dotted ? 1 : 0);
