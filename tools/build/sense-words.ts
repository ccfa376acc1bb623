/** The words of src/matcher/sense/words, one file a language, put together for the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { pointer } from '../../src/dossier/model/pointer.ts';
import { LIST_NAMES, type SenseWords } from '../../src/matcher/sense/sense-words.ts';
import { MAX_PART_LENGTH, MAX_PHRASE_LENGTH } from '../../src/matcher/sense/word-list.ts';

const FOLDER = join(import.meta.dirname, '../../src/matcher/sense/words');

/** A star before a word or behind it; no comma, which parts words in the code. */
const WORD = /^(?:\*?[^\s*,_]+(?: [^\s*,_]+)*|[^\s*,_]+(?: [^\s*,_]+)*\*)$/u;

const list = v.pipe(
  v.array(
    v.pipe(
      v.string('is no text'),
      v.regex(WORD, ({ received }) => `${received} is written as no word is (see README.md)`),
      v.check(
        (word) => word === word.normalize().toLowerCase(),
        ({ received }) => `${received} is not in lower case`,
      ),
      v.check(
        (word) => word.replaceAll('*', '').length <= (word.startsWith('*') ? MAX_PART_LENGTH : MAX_PHRASE_LENGTH),
        ({ received }) => `${received} is too long to be found`,
      ),
    ),
    'is no list of words',
  ),
  v.checkItems(
    (word, at, words) => words.indexOf(word) === at,
    ({ received }) => `${received} is there twice`,
  ),
);

const language = v.strictObject(v.entriesFromList(LIST_NAMES, v.optional(list)), ({ expected }) =>
  expected === 'never' ? `is none of the lists ${LIST_NAMES.join(', ')}` : 'is no object of lists',
);

const all = v.object(v.entriesFromList(LIST_NAMES, v.pipe(v.string(), v.nonEmpty('has no word in any language'))));

/**
 * Reads the words of all languages.
 * @throws an error that names the file and the place in it where something is wrong
 */
export function readSenseWords(folder = FOLDER): SenseWords {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return mergeSenseWords(new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')])));
}

/** @param files the JSON of each language, by the name of its file */
export function mergeSenseWords(files: ReadonlyMap<string, string>): SenseWords {
  const languages = [...files].map(([file, text]) => check(language, parse(file, text), file));
  const merged = LIST_NAMES.map((name) => [
    name,
    [...new Set(languages.flatMap((lists) => lists[name] ?? []))].join(','),
  ]);
  return check(all, Object.fromEntries(merged), 'words');
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
