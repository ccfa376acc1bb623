/** Languages of words: a reading counts only if all the words that it is made of share one. */

/** Base languages, such as "zh" for "zh-CN"; "all" for brands and symbols. */
export type Languages = readonly string[] | 'all';

/** @param tags of base languages; "mul" is the tag for text of any language (BCP 47) */
export function languagesOf(tags: readonly string[]): Languages {
  return tags.includes('mul') ? 'all' : tags;
}

/** The base language of a tag: "zh" of "zh-CN". */
export const baseOf = (tag: string) => tag.replace(/-.*/, '').toLowerCase();

/** The languages that two words have in common; null if there is none. */
export function shared(one: Languages, other: Languages): Languages | null {
  if (one === 'all') return other;
  if (other === 'all') return one;
  const both = one.filter((language) => other.includes(language));
  return both.length > 0 ? both : null;
}

export function either(one: Languages, other: Languages): Languages {
  return one === 'all' || other === 'all' ? 'all' : [...new Set([...one, ...other])];
}
