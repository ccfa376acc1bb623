/** The names of authors. */
import type { Source } from '../model/schema.ts';

type Author = NonNullable<Source['author']>;

/** Returns the full name in spoken order: a family name in Chinese characters, kana or Hangul comes first. */
export function authorName(author: Author): string {
  if (typeof author === 'string') return author;
  const { given, family } = author;
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(family)
    ? family + given
    : `${given} ${family}`;
}
