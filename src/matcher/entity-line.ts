/** Entities as lines of JSON, of which a page parses those that it may have. */
import type { Name, Named, ShortName } from '../dossier/model/names.ts';
import type { NameCase } from '../dossier/model/schema-names.ts';
import { canonicalList } from './spelling.ts';

/** An entity's names as texts are searched for them, in canonical form. The senses of its short forms are apart (senses.ts). */
export interface FoundNames extends Pick<Named, 'id' | 'full' | 'not' | 'order' | 'case'> {
  readonly short: readonly FoundShort[];
}

export interface FoundShort extends Pick<ShortName, 'name' | 'case'> {
  /** The words that make it clear, if they count on the whole page: only these are looked for in all of its text. */
  readonly near: readonly string[];
}

const DEFAULTS = { full: [], short: [], not: [], order: 'fixed', case: 'any' } as const;

/** Leaves out all that is not needed to find names. */
export const foundNames = ({ id, full, short, not, order, case: nameCase }: Named): FoundNames => ({
  id,
  full: full.map((name) => canonicalName(name, nameCase)),
  short: short.map(foundShort),
  not: canonicalList(not, nameCase),
  order,
  case: nameCase,
});

const canonicalName = (name: Name, nameCase: NameCase): Name => name.map((part) => canonicalList(part, nameCase));

const foundShort = ({ name, near, within, case: own }: ShortName): FoundShort => ({
  name: canonicalName(name, own),
  near: within === 'page' ? canonicalList(near, 'any') : [],
  case: own,
});

/** An entity as JSON, without what is as usual. */
export function lineOf({ id, full, short, not, order, case: nameCase }: FoundNames): string {
  // Undefined values are left out.
  const line: { readonly [K in keyof FoundNames]: FoundNames[K] | undefined } = {
    id,
    full,
    short: short.length > 0 ? short : undefined,
    not: not.length > 0 ? not : undefined,
    order: order === DEFAULTS.order ? undefined : order,
    case: nameCase === DEFAULTS.case ? undefined : nameCase,
  };
  return JSON.stringify(line);
}

/** Reads such a line. */
export const readLine = (line: string): FoundNames => ({ ...DEFAULTS, ...JSON.parse(line) });
