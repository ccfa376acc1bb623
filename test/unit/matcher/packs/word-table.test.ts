import { describe, expect, it } from 'vitest';
import {
  beginningOf,
  createTableReader,
  type ReadTable,
  type TaggedWords,
  writeTable,
} from '../../../../src/matcher/packs/word-table.ts';
import { alphabetOf, createAsciiCode } from '../../../../src/matcher/text/ascii.ts';
import { readPacks } from '../../../../tools/build/packs.ts';

const tagged = (words: Readonly<Record<string, readonly string[]>>): TaggedWords =>
  new Map(Object.entries(words).map(([word, languages]) => [word, new Set(languages)]));

/** Writes lists in ASCII, and returns what is written and its reader. */
function written(lists: ReadonlyMap<string, TaggedWords>): { readonly words: string; readonly read: ReadTable } {
  const table = writeTable(lists);
  const code = createAsciiCode(alphabetOf(table.words));
  const words = code.encode(table.words);
  return { words, read: createTableReader({ ...table, words }, code) };
}

function readAll(read: ReadTable, list: string, words: TaggedWords): TaggedWords {
  const beginnings = new Set([...words.keys()].map(beginningOf));
  const found = [...beginnings].flatMap((beginning) => read(beginning).get(list) ?? []);
  return new Map(found.flatMap(({ languages, words }) => words.map((word) => [word, new Set(languages)])));
}

const ODD = tagged({
  room: ['en'],
  roof: ['en'],
  'bus stop': ['de', 'en'],
  '*saal': ['de'],
  'автобус*': ['ru'],
  '*칩*': ['ko'],
  'san jose, california': ['en'],
  'C++ and D:E': ['mul'],
  '"quoted\\"': ['mul'],
  '№': ['mul'],
  n: ['it'],
  'n*': ['pl'],
  '*號': ['zh'],
  '*ab': ['de'],
  'ab*': ['en'],
  ab: ['it'],
  '😀 face': ['mul'],
});

describe('the table of words', () => {
  it('gives words back as they were, whatever is in them', () => {
    const { words, read } = written(new Map([['odd', ODD]]));
    expect(words).toMatch(/^[\0-\x7f]*$/);
    expect(readAll(read, 'odd', ODD)).toEqual(ODD);
  });

  it('has nothing for a beginning that no word has', () => {
    const { read } = written(new Map([['odd', ODD]]));
    for (const beginning of ['x', 'r', 'xy', '@', '中', 'A', '', '\n', '\t', ':'])
      expect(read(beginning)).toEqual(new Map());
  });

  it('gives back every word of the packs, from at most 38,000 characters', () => {
    const packs = readPacks();
    const { words, read } = written(packs);
    for (const [list, words] of packs) expect(readAll(read, list, words)).toEqual(words);
    expect(words.length).toBeLessThan(38_000);
  });

  it('gives words back that have more letters than can be encoded', () => {
    const words = Array.from({ length: 2_000 }, (_, i) => `${String.fromCharCode(0x4e00 + i)}X`);
    const many = tagged(Object.fromEntries(words.map((word) => [word, ['zh']])));
    expect(readAll(written(new Map([['many', many]])).read, 'many', many)).toEqual(many);
  });
});
