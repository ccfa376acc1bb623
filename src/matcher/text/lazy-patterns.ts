/** Patterns compiled on demand and as small as possible: compiling them is most of the cost of finding a mention. */
import { spellingsIn } from './spellings.ts';

/** A regular expression that is compiled when first used. */
export function lazy(sourceOf: () => string): () => RegExp {
  let compiled: RegExp | null = null;
  return () => {
    compiled ??= new RegExp(sourceOf(), 'u');
    return compiled;
  };
}

/**
 * Finds one of several spellings in a text, by a pattern of only those that the text contains. A pattern of all takes
 * long to compile, and most texts contain one or none.
 */
export function spellingFinder(
  patternOf: (spellings: readonly string[]) => string,
  spellings: readonly string[],
): (text: string) => string | null {
  const compiled = new Map<string, RegExp>();
  return (text) => {
    const present = spellingsIn(text, spellings);
    if (present.length === 0) return null;
    const key = present.join('|');
    const pattern = compiled.get(key) ?? new RegExp(patternOf(present), 'u');
    compiled.set(key, pattern);
    return pattern.exec(text)?.[0] ?? null;
  };
}

/**
 * Finds one of several spellings at the end of a text without a pattern, if it is written as most are: in ASCII, followed
 * by a space, a hyphen or nothing. Null means that a pattern has to decide.
 */
export function plainEndFinder(spellings: readonly string[]): (text: string) => string | null {
  const longest = Math.max(0, ...spellings.map(({ length }) => length));
  let lower: readonly string[] | null = null;
  return (text) => {
    lower ??= spellings.map((spelling) => spelling.toLowerCase());
    const end = /[ -]$/.test(text) ? text.length - 1 : text.length;
    const tail = text.slice(Math.max(0, end - longest), end).toLowerCase();
    const found = lower.find((spelling) => tail.endsWith(spelling));
    if (found === undefined || !ASCII.test(text.slice(end - found.length, end))) return null;
    // A longer spelling with the same end may be there too, written in another way.
    return lower.every((spelling) => spelling === found || !spelling.endsWith(found))
      ? text.slice(end - found.length)
      : null;
  };
}

const ASCII = /^[!-~]+$/;
