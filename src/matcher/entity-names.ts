/** Everything that an entity's names may be in a text, compiled for many texts. */
import type { Name } from '../dossier/model/names.ts';
import type { FoundNames } from './entity-line.ts';
import { BETWEEN_LETTERS } from './hash.ts';
import { createForm, type NameForm } from './name-forms.ts';
import { createTrie, type NameCase, type SpellingTrie } from './trie.ts';

/** `full` and `short` are names, `not` look-alikes, and `near` words that make a short form clear on the whole page. */
export type MatchKind = 'full' | 'short' | 'not' | 'near';

export interface EntityForm {
  readonly kind: MatchKind;
  /** The index of the short form, or of the short form that a near word is for; 0 of full names and look-alikes. */
  readonly index: number;
  /** The number of units before an anchor in which it may begin. */
  readonly reach: number;
  /** Prepares it for a text. */
  readonly within: (text: string) => NameForm;
}

export interface EntityNames {
  readonly entity: FoundNames;
  /** The number of units before an anchor in which a name may begin. */
  readonly reach: number;
  /** The forms by their first letters, folded. */
  readonly byFirst: ReadonlyMap<number, readonly EntityForm[]>;
}

/** The longest gap between two parts, with a gloss in brackets; in units. */
const MAX_GAP = 170;

/** No name begins further before its anchor. */
const MAX_REACH = 400;

export function createEntityNames(entity: FoundNames): EntityNames {
  const byFirst = new Map<number, EntityForm[]>();
  let farthest = 0;
  const triesOf = (name: Name, nameCase: NameCase) => name.map((spellings) => createTrie(spellings, nameCase));
  const add = (kind: MatchKind, index: number, name: Name, tries: readonly SpellingTrie[], isTurned = false) => {
    // The number of a short form, or of a name with its first part last, is written together.
    const { firsts, within } = createForm(tries, { maySplit: kind !== 'short' && !isTurned, isTurned });
    const reach = reachOf(name);
    farthest = Math.max(farthest, reach);
    const form = { kind, index, reach, within };
    for (const first of firsts) {
      const others = byFirst.get(first);
      if (others) others.push(form);
      else byFirst.set(first, [form]);
    }
  };
  for (const name of entity.full) {
    const tries = triesOf(name, entity.case);
    add('full', 0, name, tries);
    const [first, ...rest] = tries;
    if (entity.order === 'any' && first && rest.length > 0) add('full', 0, name, [...rest, first], true);
  }
  for (const [i, short] of entity.short.entries()) add('short', i, short.name, triesOf(short.name, short.case));
  const { not } = entity;
  if (not.length > 0) add('not', 0, [not], [createTrie(not, entity.case)]);
  for (const [i, { near }] of entity.short.entries())
    if (near.length > 0) add('near', i, [near], [createTrie(near, 'any')]);
  return { entity, reach: farthest, byFirst };
}

/** As if the last part were the anchor. A letter may have an invisible one beside it, and a gap take a line's indentation. */
function reachOf(name: Name): number {
  let reach = (name.length - 1) * MAX_GAP;
  for (const spellings of name) {
    let longest = 0;
    for (const spelling of spellings) longest = Math.max(longest, 2 * spelling.length + MAX_GAP * gapsIn(spelling));
    reach += (name.length > 1 ? 2 : 1) * longest;
  }
  return Math.min(MAX_REACH, reach);
}

const ALL_BETWEEN = new RegExp(`[${BETWEEN_LETTERS}]`, 'g');

/** One native call, as hundreds of spellings are looked at before the first name is found. */
const gapsIn = (spelling: string) => spelling.match(ALL_BETWEEN)?.length ?? 0;
