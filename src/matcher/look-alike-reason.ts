import type { Named } from '../dossier/model/names.ts';
import { canonicalList } from './spelling.ts';
import { createSpellingList } from './spelling-list.ts';
import { normalize } from './text/normalize.ts';

/**
 * The reason why a name is none, for authors: which of an entity's look-alikes it is part of. Found anew, as pages need
 * only know that it is one.
 * @param written the look-alike as a text has it
 */
export function lookAlikeReason({ not, case: nameCase }: Pick<Named, 'not' | 'case'>, written: string): string {
  const { text } = normalize(written);
  const reachOf = (spelling: string) => {
    const list = createSpellingList(canonicalList([spelling], nameCase), nameCase);
    // A quotation mark may stand before it.
    return Math.max(-1, ...[0, 1].flatMap((start) => list.endsAt(text, start, true)));
  };
  const reaches = not.map(reachOf);
  return `excluded by not[${reaches.indexOf(Math.max(...reaches))}]`;
}
