/** Reads words from a table, those of one beginning at a time; each once. */
import type { AsciiCode } from '../text/ascii.ts';
import { languagesOf } from './languages.ts';
import { addWord, emptyWords, type Words, type WordsFrom } from './word-list.ts';
import { createTableReader, type WordTable } from './word-table.ts';

/** The words that are in any of several lists. */
export type WordReader = (lists: readonly string[]) => WordsFrom;

/** @param code in which the table was written */
export function createWordReader(table: WordTable, code: AsciiCode): WordReader {
  const readTable = remembered(createTableReader(table, code));
  const none = emptyWords();
  const read = (lists: readonly string[], beginning: string): Words => {
    const byList = readTable(beginning);
    let found: Words | null = null;
    for (const list of lists)
      for (const { languages, words } of byList.get(list) ?? []) {
        found ??= emptyWords();
        const shared = languagesOf(languages);
        for (const word of words) addWord(found, word, shared);
      }
    return found ?? none;
  };
  const readOnce = remembered((key: string) => {
    const lists = key.split(',');
    const ofLists = remembered((beginning) => read(lists, beginning));
    // Most beginnings in a text are none of any word's, and looked up in many lists.
    return (beginning: string) => (readTable(beginning).size === 0 ? none : ofLists(beginning));
  });
  return (lists) => readOnce(lists.join());
}

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
