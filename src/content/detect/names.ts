/** Names → one regular expression. Pure. */
import type { Named } from '../../dossier/names.ts';

/** Finds names in a text that may run on across elements: what stands around a hit is the caller's to judge. */
export interface NamePattern {
  readonly regex: RegExp;
  /** The entity that the nth capture group stands for. */
  readonly entities: readonly string[];
}

/** Signs that nobody sees: soft hyphens, zero-width spaces and joiners. */
export const INVISIBLE = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]';

/**
 * Between two parts stands nothing or one separator: a run of white space (with a line break and the indentation that
 * a page's source has), a hyphen or dash, an underscore, a middle dot. No sign fits two places of the pattern in a row:
 * else a long run of it takes quadratic time.
 */
const SPACE = '[^\\S\\ufeff]';
const SEPARATOR = `${INVISIBLE}*(?:(?:${SPACE}{0,80}[\\p{Pd}\\u2212_\\u00b7\\u30fb]${SPACE}{0,80}|${SPACE}{1,80})${INVISIBLE}*)?`;

const escapeRegex = (sign: string) => sign.replace(/[\]\\^-]/, '\\$&');

/** Full-width letters and digits are the ASCII ones, moved by a constant. */
const letter = (sign: string) =>
  /[!-~]/.test(sign) ? `[${escapeRegex(sign)}${String.fromCharCode(sign.charCodeAt(0) + 0xfee0)}]` : sign;

/** An invisible sign may stand between any two letters of a part. */
const part = (spellings: readonly string[]) =>
  `(?:${spellings.map((spelling) => [...spelling].map(letter).join(`${INVISIBLE}*`)).join('|')})`;

export function compileNames(named: readonly Named[]): NamePattern {
  const groups = named.map(({ names }) => `(${names.map((name) => name.map(part).join(SEPARATOR)).join('|')})`);
  return { regex: new RegExp(groups.join('|'), 'giu'), entities: named.map(({ id }) => id) };
}
