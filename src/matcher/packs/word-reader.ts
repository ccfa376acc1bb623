/** Reads the words of roles from the table; each combination of roles once. */
import { languagesOf } from './languages.ts';
import { lazily } from './lazily.ts';
import { type PackTable, wordsInTable } from './pack-table.ts';
import { addWord, emptyWords, type Words } from './word-list.ts';

export function createWordReader(table: PackTable): (group: string, roles: readonly string[]) => () => Words {
  const known = new Map<string, () => Words>();
  return (group, roles) => {
    const key = [group, ...roles].join();
    const words = known.get(key) ?? lazily(() => readWords(table, group, roles));
    known.set(key, words);
    return words;
  };
}

function readWords(table: PackTable, group: string, roles: readonly string[]): Words {
  const read = emptyWords();
  for (const role of roles)
    for (const { languages, words } of wordsInTable(table, group, role)) {
      const shared = languagesOf(languages);
      for (const word of words) addWord(read, word, shared);
    }
  return read;
}
