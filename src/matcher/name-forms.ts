/** The forms of a name: its parts in order, each a list of spellings, and the ends that they have in a text. */
import { gapEnd, joinedEnd } from './joins.ts';
import type { SpellingList } from './spelling-list.ts';

export interface NameForm {
  /** The letters with which the name may begin, folded. */
  readonly firsts: ReadonlySet<number>;
  /** The offsets at which the name ends, if it begins at an offset of a text. Fast for the offsets of a text in order. */
  endsAt(text: string, start: number): readonly number[];
}

interface FormOptions {
  /** Allows letters to be parted from digits: "Ascend 910 C". */
  readonly maySplit: boolean;
  /** True for a name with its first part behind the others, unless another name begins there: "910C Ascend 910B". */
  readonly isTurned?: boolean;
}

/** A table of walks that is larger takes longer to look up. */
const MAX_KNOWN = 2_000;

/** Makes a form of a name's parts, for many texts. */
export function createForm(parts: readonly SpellingList[], { maySplit, isTurned }: FormOptions): NameForm {
  /** Of the last text, by part and offset: wherever a part is reached from, it is walked once, so that the whole stays linear. */
  let known = new Map<number, readonly number[]>();
  let last = '';
  let most = MAX_KNOWN;

  const endsFrom = (index: number, text: string, start: number): readonly number[] => {
    const key = start * parts.length + index;
    const found = known.get(key) ?? walk(index, text, start);
    known.set(key, found);
    return found;
  };
  const walk = (index: number, text: string, start: number): readonly number[] => {
    const part = parts[index];
    const ends = part?.endsAt(text, start, maySplit) ?? [];
    if (!part || ends.length === 0) return ends;
    if (index + 1 === parts.length) return isTurned ? ends.filter((end) => !isNumberNext(text, end)) : ends;
    if (index === 0) forget(text, start);
    const all = new Set<number>();
    for (const end of ends) {
      const next = gapEnd(text, end) ?? joinedEnd(text, end);
      if (next !== null) addAll(all, endsFrom(index + 1, text, next));
      for (const behind of part.hasSeveral && !isTurned ? glossEnds(text, end, part) : [])
        addAll(all, endsFrom(index + 1, text, gapEnd(text, behind) ?? behind));
    }
    return [...all];
  };
  /** Forgets other texts, and what lies before an offset: offsets are asked for in order, so that it is not needed again. */
  const forget = (text: string, start: number) => {
    if (text === last && known.size <= most) return;
    known = text === last ? new Map([...known].filter(([key]) => key >= start * parts.length)) : new Map();
    most = MAX_KNOWN + 2 * known.size;
    last = text;
  };
  return { firsts: parts[0]?.firsts ?? new Set(), endsAt: (text, start) => walk(0, text, start) };
}

function addAll(all: Set<number>, more: readonly number[]): void {
  for (const one of more) all.add(one);
}

const OPENING = /^\s?[([{（［【「]\s?/;
const CLOSING = /^\s?[)\]}）］】」]/;

/** The ends of another spelling in brackets behind a part: 昇騰(Ascend)910C. */
function glossEnds(text: string, end: number, part: SpellingList): number[] {
  const opening = OPENING.exec(text.slice(end, end + 3));
  if (!opening) return [];
  return part.endsAt(text, end + opening[0].length, true).flatMap((at) => {
    const closing = CLOSING.exec(text.slice(at, at + 2));
    return closing ? [at + closing[0].length] : [];
  });
}

/** True before a number, or a letter and a number, behind a gap or nothing. */
function isNumberNext(text: string, end: number): boolean {
  const next = gapEnd(text, end) ?? end;
  return /^[A-Za-z]?[0-9０-９]/.test(text.slice(next, next + 2));
}
