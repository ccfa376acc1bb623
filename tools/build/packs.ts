/** Puts the words of src/matcher/packs/words, one file a language, together for the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { pointer } from '../../src/dossier/model/pointer.ts';
import { baseOf } from '../../src/matcher/packs/languages.ts';
import { listOf, ROLES } from '../../src/matcher/packs/roles.ts';
import { MAX_PART_LENGTH, MAX_PHRASE_LENGTH } from '../../src/matcher/packs/word-list.ts';
import type { TaggedWords } from '../../src/matcher/packs/word-table.ts';
import { visibleText } from '../../src/matcher/text/characters.ts';

const FOLDER = join(import.meta.dirname, '../../src/matcher/packs/words');

/** A star before a word or behind it; no sign that parts words and languages in the table. */
const WORD = /^(?:\*?[^\s*,_|=]+(?: [^\s*,_|=]+)*|[^\s*,_|=]+(?: [^\s*,_|=]+)*\*)$/u;

const list = v.array(
  v.pipe(
    v.string('is no text'),
    v.regex(WORD, ({ received }) => `${received} is written as no word is (see README.md)`),
    v.check(
      (word) => word === word.normalize().toLowerCase(),
      ({ received }) => `${received} is not in lower case`,
    ),
    v.check(
      (word) => word === visibleText(word),
      ({ received }) => `${received} has an invisible character, without which texts are compared`,
    ),
    v.check(
      (word) => word.replaceAll('*', '').length <= (word.startsWith('*') ? MAX_PART_LENGTH : MAX_PHRASE_LENGTH),
      ({ received }) => `${received} is too long to be found`,
    ),
  ),
  'is no list of words',
);

const group = (roles: readonly string[]) =>
  v.optional(
    v.strictObject(v.entriesFromList(roles, v.optional(list)), ({ expected }) =>
      expected === 'never' ? `is none of the roles ${roles.join(', ')}` : 'is no object of roles',
    ),
  );

const groups = Object.keys(ROLES).join(', ');

const language = v.strictObject(
  Object.fromEntries(Object.entries(ROLES).map(([name, roles]) => [name, group(roles)])),
  ({ expected }) => (expected === 'never' ? `is none of ${groups}` : `is no object of ${groups}`),
);

interface Entry {
  readonly group: string;
  readonly role: string;
  readonly word: string;
}

/** The words of all packs, by the names of their lists. */
export type Packs = ReadonlyMap<string, TaggedWords>;

/**
 * Reads the words of all languages.
 * @throws an error that names the file and the place in it where something is wrong
 */
export function readPacks(folder = FOLDER): Packs {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return mergePacks(new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')])));
}

/** @param files the JSON of each language, by the name of its file */
export function mergePacks(files: ReadonlyMap<string, string>): Packs {
  const lists = Object.entries(ROLES).flatMap(([name, roles]) => roles.map((role) => listOf(name, role)));
  const packs = new Map(lists.map((list) => [list, new Map<string, Set<string>>()]));
  for (const [file, text] of files)
    for (const { group, role, word } of entriesOf(file, text)) {
      const list = packs.get(listOf(group, role));
      list?.set(word, (list.get(word) ?? new Set()).add(tagOf(file)));
    }
  return packs;
}

/** A base language, as the packs compare them: "zh" for both ways to write Chinese; "mul" for "any.json". */
const tagOf = (file: string) => baseOf(file.replace(/^any\./, 'mul.').replace(/\..*/, ''));

/** @throws if a word stands twice: the packs would not know what it does */
function entriesOf(file: string, text: string): Entry[] {
  const checked = check(language, parse(file, text), file);
  const entries = Object.entries(checked).flatMap(([group, roles = {}]) =>
    Object.entries(roles).flatMap(([role, words = []]) => words.map((word) => ({ group, role, word }))),
  );
  for (const [word, places] of groupBy(entries, ({ word }) => word))
    if (places.length > 1)
      throw new Error(
        `${file}: "${word}" is in ${places.map(({ group, role }) => `${group}/${role}`).join(' and in ')}`,
      );
  return entries;
}

function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file} is no JSON: ${cause}`, { cause });
  }
}

function check<S extends v.GenericSchema>(schema: S, input: unknown, name: string): v.InferOutput<S> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const problems = result.issues.map(
    ({ path, message }) => `${name}${pointer(...(path ?? []).map(({ key }) => String(key)))}: ${message}`,
  );
  throw new Error(problems.join('\n'));
}
