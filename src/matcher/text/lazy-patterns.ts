/** Patterns made when they are needed, and no larger than that: compiling them is most of what a mention costs. */
import { spellingsIn } from './spellings.ts';

/** A regular expression that is made when it is first needed. */
export function lazy(sourceOf: () => string): () => RegExp {
  let made: RegExp | null = null;
  return () => {
    made ??= new RegExp(sourceOf(), 'u');
    return made;
  };
}

/**
 * Finds one of some spellings in a text by a pattern of those that the text has: one of all takes long to compile, and
 * most texts have one or none.
 */
export function patterns(
  patternOf: (spellings: readonly string[]) => string,
  spellings: readonly string[],
): (text: string) => string | null {
  const made = new Map<string, RegExp>();
  return (text) => {
    const present = spellingsIn(text, spellings);
    if (present.length === 0) return null;
    const key = present.join('|');
    const pattern = made.get(key) ?? new RegExp(patternOf(present), 'u');
    made.set(key, pattern);
    return pattern.exec(text)?.[0] ?? null;
  };
}

/**
 * Finds one of some spellings at the end of a text as most are written, in ASCII with a space, a hyphen or nothing behind
 * it: what the pattern would find, without one.
 */
export function plainlyAtEnd(spellings: readonly string[]): (text: string) => string | null {
  const longest = Math.max(0, ...spellings.map(({ length }) => length));
  let lower: readonly string[] | null = null;
  return (text) => {
    lower ??= spellings.map((one) => one.toLowerCase());
    const end = /[ -]$/.test(text) ? text.length - 1 : text.length;
    const written = text.slice(Math.max(0, end - longest), end).toLowerCase();
    const found = lower.find((one) => written.endsWith(one));
    if (found === undefined || !ASCII.test(text.slice(end - found.length, end))) return null;
    // One that ends like it may stand there too, in another way.
    return lower.every((one) => one === found || !one.endsWith(found)) ? text.slice(end - found.length) : null;
  };
}

const ASCII = /^[!-~]+$/;
