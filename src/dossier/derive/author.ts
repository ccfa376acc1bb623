/** Who wrote a source. */
import type { Source } from '../model/schema.ts';

type Author = NonNullable<Source['author']>;

/** The whole name, as it is said: a family name written in Chinese characters, kana or Hangul comes first. */
export function authorName(author: Author): string {
  if (typeof author === 'string') return author;
  const { given, family } = author;
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(family)
    ? family + given
    : `${given} ${family}`;
}
