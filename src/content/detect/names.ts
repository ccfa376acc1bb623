/** Names → one regular expression. Pure. */

/** A name is its parts in order; each part lists the ways it is written. */
export interface Named {
  readonly id: string;
  readonly names: readonly (readonly (readonly string[])[])[];
}

/** Finds names in a text that may run on across elements: what stands around a hit is the caller's to judge. */
export interface NamePattern {
  readonly regex: RegExp;
  /** The entity that the nth capture group stands for. */
  readonly entities: readonly string[];
}

/**
 * Between two parts stands nothing or one separator: a run of white space (with a line break and the indentation that
 * a page's source has), a hyphen or dash, an underscore, a middle dot; soft hyphens and zero-width signs anywhere.
 */
const INVISIBLE = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]*';
const SEPARATOR = `${INVISIBLE}(?:\\s{1,80}|\\s?[\\p{Pd}\\u2212_\\u00b7\\u30fb]\\s?)?${INVISIBLE}`;

const escapeRegex = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A soft hyphen or a zero-width sign may stand between any two letters of a part. */
const part = (spellings: readonly string[]) =>
  `(?:${spellings.map((spelling) => [...spelling].map(escapeRegex).join(INVISIBLE)).join('|')})`;

export function compileNames(named: readonly Named[]): NamePattern {
  const groups = named.map(({ names }) => `(${names.map((name) => name.map(part).join(SEPARATOR)).join('|')})`);
  return { regex: new RegExp(groups.join('|'), 'giu'), entities: named.map(({ id }) => id) };
}
