/** The forms of a name: its parts in order, each a tree of spellings, and the ends that they have in a text. */
import { gapEnd, joinedEnd } from './joins.ts';
import type { SpellingTrie } from './trie.ts';

/** A name in one text. */
export interface NameForm {
  /** The offsets at which the name ends, if it begins at an offset of a text. Fast for offsets in order. */
  endsAt(start: number): ReadonlySet<number>;
}

interface FormOptions {
  /** Allows letters to be parted from digits: "Ascend 910 C". */
  readonly maySplit: boolean;
  /** True for a name with its first part behind the others, unless another name begins there: "910C Ascend 910B". */
  readonly isTurned?: boolean;
}

export interface CompiledForm {
  /** The letters with which the name may begin, folded. */
  readonly firsts: ReadonlySet<number>;
  /** Prepares it for a text. */
  within(text: string): NameForm;
}

/** A table of walks that is larger takes longer to look up. */
const MAX_KNOWN = 2_000;

/** Makes a form of a name's parts, for many texts. */
export function createForm(parts: readonly SpellingTrie[], { maySplit, isTurned }: FormOptions): CompiledForm {
  const firsts: ReadonlySet<number> = parts[0]?.firsts ?? new Set();
  const within = (text: string): NameForm => {
    /** By part and offset: wherever a part is reached from, it is walked once, so that the whole stays linear. */
    let known = new Map<number, ReadonlySet<number>>();
    const endsFrom = (index: number, start: number): ReadonlySet<number> => {
      const key = start * parts.length + index;
      const found = known.get(key) ?? walk(index, start);
      known.set(key, found);
      return found;
    };
    const walk = (index: number, start: number) => {
      const ends = new Set<number>();
      const part = parts[index];
      if (!part) return ends;
      part.collect(text, start, maySplit, ends);
      if (index + 1 === parts.length) {
        if (isTurned) for (const end of ends) if (isNumberNext(text, end)) ends.delete(end);
        return ends;
      }
      const all = new Set<number>();
      for (const end of ends) {
        const next = gapEnd(text, end) ?? joinedEnd(text, end);
        if (next !== null) addAll(all, endsFrom(index + 1, next));
        for (const behind of part.hasSeveral && !isTurned ? glossEnds(text, end, part) : [])
          addAll(all, endsFrom(index + 1, gapEnd(text, behind) ?? behind));
      }
      return all;
    };
    let most = MAX_KNOWN;
    return {
      endsAt(start) {
        // Offsets are asked for in order, so that what lies before this one is not asked for again.
        if (known.size > most) {
          known = new Map([...known].filter(([key]) => key >= start * parts.length));
          most = MAX_KNOWN + 2 * known.size;
        }
        return endsFrom(0, start);
      },
    };
  };
  return { firsts, within };
}

function addAll(all: Set<number>, more: Iterable<number>): void {
  for (const one of more) all.add(one);
}

const OPENING = /^\s?[([{（［【「]\s?/;
const CLOSING = /^\s?[)\]}）］】」]/;

/** The ends of another spelling in brackets behind a part: 昇騰(Ascend)910C. */
function glossEnds(text: string, end: number, part: SpellingTrie): number[] {
  const opening = OPENING.exec(text.slice(end, end + 3));
  if (!opening) return [];
  const inside = new Set<number>();
  part.collect(text, end + opening[0].length, true, inside);
  return [...inside].flatMap((at) => {
    const closing = CLOSING.exec(text.slice(at, at + 2));
    return closing ? [at + closing[0].length] : [];
  });
}

/** True before a number, or a letter and a number, behind a gap or nothing. */
function isNumberNext(text: string, end: number): boolean {
  const next = gapEnd(text, end) ?? end;
  return /^[A-Za-z]?[0-9０-９]/.test(text.slice(next, next + 2));
}
