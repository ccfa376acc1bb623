/** Everything that an entity's names may be in a text, compiled for many texts. */
import type { Name } from '../dossier/model/names.ts';
import type { NameCase } from '../dossier/model/schema-names.ts';
import type { FoundNames } from './entity-line.ts';
import { MAX_ENDING } from './joins.ts';
import { createForm, type NameForm } from './name-forms.ts';
import { createSpellingList, type SpellingList } from './spelling-list.ts';

/** `full` and `short` are names, `not` look-alikes, and `near` words that make a short form clear on the whole page. */
export type MatchKind = 'full' | 'short' | 'not' | 'near';

export interface EntityForm extends Pick<NameForm, 'endsAt'> {
  readonly kind: MatchKind;
  /** The index of the short form, or of the short form that a near word is for; 0 of full names and look-alikes. */
  readonly index: number;
}

export interface EntityNames {
  readonly id: string;
  /** The number of letters before an anchor in which a name may begin. */
  readonly reach: number;
  /** The forms by their first letters, folded. */
  readonly byFirst: ReadonlyMap<number, readonly EntityForm[]>;
}

export function createEntityNames(entity: FoundNames): EntityNames {
  const byFirst = new Map<number, EntityForm[]>();
  let reach = 0;
  const listsOf = (name: Name, nameCase: NameCase) => {
    reach = Math.max(reach, lettersOf(name));
    return name.map((part) => createSpellingList(part, nameCase));
  };
  const add = (kind: MatchKind, index: number, parts: readonly SpellingList[], isTurned = false) => {
    // The number of a short form, or of a name with its first part last, is written together.
    const { firsts, endsAt } = createForm(parts, { maySplit: kind !== 'short' && !isTurned, isTurned });
    const form = { kind, index, endsAt };
    for (const first of firsts) {
      const others = byFirst.get(first);
      if (others) others.push(form);
      else byFirst.set(first, [form]);
    }
  };
  for (const name of entity.full) {
    const parts = listsOf(name, entity.case);
    add('full', 0, parts);
    const [first, ...rest] = parts;
    if (entity.order === 'any' && first && rest.length > 0) add('full', 0, [...rest, first], true);
  }
  for (const [i, short] of entity.short.entries()) add('short', i, listsOf(short.name, short.case));
  const { not } = entity;
  if (not.length > 0) add('not', 0, listsOf([not], entity.case));
  for (const [i, { near }] of entity.short.entries()) if (near.length > 0) add('near', i, listsOf([near], 'any'));
  return { id: entity.id, reach, byFirst };
}

/** The most letters of a name, as if its anchor were the last, with another spelling of each part in brackets. */
const lettersOf = (name: Name) => 2 * name.reduce((letters, part) => letters + longest(part), 0);

const longest = (spellings: readonly string[]) =>
  Math.max(...spellings.map((spelling) => spelling.length + MAX_ENDING * (spelling.split('*').length - 1)));
