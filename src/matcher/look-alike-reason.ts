import type { FoundNames } from './entity-line.ts';
import { createForm } from './name-forms.ts';
import { normalize } from './text/normalize.ts';
import { createTrie } from './trie.ts';

/**
 * The reason why a name is none, for authors: which of an entity's look-alikes it is part of. Found anew, as pages need
 * only know that it is one.
 * @param written the look-alike as a text has it
 */
export function lookAlikeReason({ not, case: nameCase }: Pick<FoundNames, 'not' | 'case'>, written: string): string {
  const { text } = normalize(written);
  const reachOf = (spelling: string) => {
    const { endsAt } = createForm([createTrie([spelling], nameCase)], { maySplit: true }).within(text);
    // A quotation mark may stand before it.
    return Math.max(-1, ...endsAt(0), ...endsAt(1));
  };
  const reaches = not.map(reachOf);
  return `excluded by not[${reaches.indexOf(Math.max(...reaches))}]`;
}
