/** Whether sentences of ours are sentences of theirs. */
import type { Dossier } from '../../src/dossier/model/schema.ts';

/** So many words in a row are no coincidence; Chinese has no spaces, so there the signs are counted. */
const WORDS = 9;
const SIGNS = 16;

/**
 * The runs of a text that also stand in one of the sources, each once.
 * @param names proper names, which nobody can put in other words: they neither count nor part a run
 */
export function borrowedRuns(text: string, sources: Iterable<string>, names: readonly string[]): string[] {
  const taken = new Set([...sources].flatMap((source) => runs(source, names)));
  return [...new Set(runs(text, names).filter((run) => taken.has(run)))];
}

/** Every run that must not be shared. An address is a name that its publisher gave it. */
function runs(text: string, names: readonly string[]): string[] {
  const plain = names
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ' '), text.replace(/https?:\/\/\S+/g, ' '));
  const words = plain.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const signs = [...(plain.match(/\p{Script=Han}/gu) ?? [])];
  return [...windows(words, WORDS, ' '), ...windows(signs, SIGNS, '')];
}

function windows(items: readonly string[], size: number, glue: string): string[] {
  return items.slice(size - 1).map((_, start) => items.slice(start, start + size).join(glue));
}

/** What a dossier has to name as others named it. Titles count: many texts begin with their own. */
export function properNames({ entities, sources }: Dossier): string[] {
  return stringsIn([
    entities.map(({ name }) => name),
    sources.map(({ publisher, author = [], title }) => [publisher, author, title]),
  ]);
}

/** All strings in a value of JSON. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
