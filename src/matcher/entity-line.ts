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

const DEFAULTS = { full: [], short: [], not: [], order: 'fixed', case: 'any' } as const;

/** An entity as JSON: its id first, which is read without parsing the rest. What is as usual is left out. */
export function lineOf({ id, full, short, not, order, case: nameCase }: Named): string {
  // Undefined values are left out.
  const line: { readonly [K in keyof FoundNames]: FoundNames[K] | undefined } = {
    id,
    full,
    short: short.length > 0 ? short.map(foundShort) : undefined,
    not: not.length > 0 ? not : undefined,
    order: order === DEFAULTS.order ? undefined : order,
    case: nameCase === DEFAULTS.case ? undefined : nameCase,
  };
  return JSON.stringify(line);
}

const foundShort = ({ name, near, within, case: own }: ShortName): FoundShort => ({
  name,
  near: within === 'page' ? near : [],
  case: own,
});

/** Reads such a line. */
export const readLine = (line: string): FoundNames => ({ ...DEFAULTS, ...JSON.parse(line) });

/** Everything by which an entity may be called. */
export const allNames = ({ full, short }: Pick<FoundNames, 'full' | 'short'>): Name[] => [
  ...full,
  ...short.map(({ name }) => name),
];
