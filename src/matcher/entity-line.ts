/** Entities as lines of JSON, of which a page parses those that it may have. */
import type { Name, Named, ShortName } from '../dossier/model/names.ts';

/** What finding an entity takes; what decides about its short forms is apart (senses.ts). */
export interface FoundNames extends Pick<Named, 'id' | 'full' | 'not' | 'order' | 'case'> {
  readonly short: readonly FoundShort[];
}

export interface FoundShort extends Pick<ShortName, 'name' | 'case'> {
  /** The words that make it clear, if they count on the whole page: only these are looked for in all of its text. */
  readonly near: readonly string[];
}

/** An entity as JSON: its id first, which is read without parsing the rest. */
export const lineOf = ({ id, full, short, not, order, case: nameCase }: Named): string =>
  JSON.stringify({
    id,
    full,
    short: short.map(({ name, near, within, case: own }) => ({ name, near: within === 'page' ? near : [], case: own })),
    not,
    order,
    case: nameCase,
  } satisfies FoundNames);

/** Reads such a line. */
export const readLine = (line: string): FoundNames => JSON.parse(line);

/** Everything by which an entity may be called. */
export const allNames = ({ full, short }: Pick<FoundNames, 'full' | 'short'>): Name[] => [
  ...full,
  ...short.map(({ name }) => name),
];
