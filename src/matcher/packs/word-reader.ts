/** Reads the words of roles from the table, those of one first letter at a time; each once. */
import { languagesOf } from './languages.ts';
import { createTableReader, type PackTable, type ReadTable } from './pack-table.ts';
import { addWord, emptyWords, type Words, type WordsFrom } from './word-list.ts';

export function createWordReader(table: PackTable): (group: string, roles: readonly string[]) => WordsFrom {
  const readTable = createTableReader(table);
  const known = new Map<string, WordsFrom>();
  return (group, roles) => {
    const key = [group, ...roles].join();
    const words = known.get(key) ?? readOnce(readTable, group, roles);
    known.set(key, words);
    return words;
  };
}

function readOnce(readTable: ReadTable, group: string, roles: readonly string[]): WordsFrom {
  const known = new Map<string, Words>();
  return (first) => {
    const words = known.get(first) ?? readWords(readTable, group, roles, first);
    known.set(first, words);
    return words;
  };
}

function readWords(readTable: ReadTable, group: string, roles: readonly string[], first: string): Words {
  const read = emptyWords();
  for (const role of roles)
    for (const { languages, words } of readTable(group, role, first)) {
      const shared = languagesOf(languages);
      for (const word of words) addWord(read, word, shared);
    }
  return read;
}
