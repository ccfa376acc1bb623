/** Everything that an entity's names may be in a text, compiled for many texts. */
import type { Name } from '../dossier/model/names.ts';
import { anchorOf } from './beginnings.ts';
import type { FoundNames } from './entity-line.ts';
import { isBetweenLetters } from './hash.ts';
import { createForm, type NameForm } from './name-forms.ts';

/** `full` and `short` are names, `not` look-alikes, and `near` words that make a short form clear on the whole page. */
export type MatchKind = 'full' | 'short' | 'not' | 'near';

export interface EntityForm {
  readonly kind: MatchKind;
  /** The index of the short form, of the look-alike, or of the short form that a near word is for; 0 of full names. */
  readonly index: number;
  readonly form: NameForm;
}

export interface EntityNames {
  readonly entity: FoundNames;
  /** The number of units before an anchor in which a name may begin. */
  readonly reach: number;
  /** All forms, for one text. */
  formsIn(text: string): EntityForm[];
}

/** The longest gap between two parts, with a gloss in brackets; in units. */
const MAX_GAP = 170;

/** No name begins further before its anchor. */
const MAX_REACH = 400;

export function createEntityNames(entity: FoundNames): EntityNames {
  const form = (kind: MatchKind, index: number, name: Name, nameCase = entity.case, isTurned = false) => ({
    kind,
    index,
    name,
    // The number of a short form, or of a name with its first part last, is written together.
    compiled: createForm(name, { nameCase, maySplit: kind !== 'short' && !isTurned, isTurned }),
  });
  const turned = entity.order === 'any' ? entity.full.filter((name) => name.length > 1) : [];
  const forms = [
    ...entity.full.map((name) => form('full', 0, name)),
    ...turned.map(([first = [], ...rest]) => form('full', 0, [...rest, first], entity.case, true)),
    ...entity.short.map((short, i) => form('short', i, short.name, short.case)),
    // Each look-alike has a form of its own, so that a reason can name it.
    ...entity.not.map((text, i) => form('not', i, [[text]])),
    ...entity.short.flatMap(({ near }, i) => (near.length > 0 ? [form('near', i, [near], 'any')] : [])),
  ];
  /** A letter may have an invisible one beside it, and a gap take the indentation of a line. */
  const lengthOf = (spelling: string) => 2 * spelling.length + MAX_GAP * gapsIn(spelling);
  const longest = (spellings: readonly string[]) => Math.max(0, ...spellings.map(lengthOf));
  const reachOf = (name: Name) => {
    const anchor = anchorOf(name);
    const before = name.slice(0, anchor).reduce((sum, spellings) => sum + 2 * longest(spellings) + MAX_GAP, 0);
    return before + longest(name[anchor] ?? []);
  };
  return {
    entity,
    reach: Math.min(MAX_REACH, Math.max(0, ...forms.map(({ name }) => reachOf(name)))),
    formsIn: (text) => forms.map(({ kind, index, compiled }) => ({ kind, index, form: compiled(text) })),
  };
}

function gapsIn(spelling: string): number {
  let gaps = 0;
  for (let i = 0; i < spelling.length; i++) if (isBetweenLetters(spelling.charCodeAt(i))) gaps++;
  return gaps;
}
