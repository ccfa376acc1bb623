/** Finds sentences of ours that were copied from the sources. */
import type { Dossier } from '../../src/dossier/model/schema.ts';

/** Sharing this many words in a row is no coincidence. Chinese has no spaces, so there characters are counted. */
const WORDS = 9;
const HAN_CHARACTERS = 16;

/**
 * Returns the runs of a text that also occur in one of the sources, without duplicates.
 * @param names proper names, which cannot be reworded; they neither count nor interrupt a run
 */
export function borrowedRuns(text: string, sources: Iterable<string>, names: readonly string[]): string[] {
  const taken = new Set([...sources].flatMap((source) => runs(source, names)));
  return [...new Set(runs(text, names).filter((run) => taken.has(run)))];
}

/** Returns every run that must not be shared. Addresses are left out like names. */
function runs(text: string, names: readonly string[]): string[] {
  const plain = names
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ' '), text.replace(/https?:\/\/\S+/g, ' '));
  const words = plain.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const characters = [...(plain.match(/\p{Script=Han}/gu) ?? [])];
  return [...windows(words, WORDS, ' '), ...windows(characters, HAN_CHARACTERS, '')];
}

function windows(items: readonly string[], size: number, glue: string): string[] {
  return items.slice(size - 1).map((_, start) => items.slice(start, start + size).join(glue));
}

/** Returns the proper names in a dossier. Titles are among them, as many texts begin with their own. */
export function properNames({ entities, sources }: Dossier): string[] {
  return stringsIn([
    entities.map(({ name }) => name),
    sources.map(({ publisher, author = [], title }) => [publisher, author, title]),
  ]);
}

/** Returns all strings in a JSON value. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
