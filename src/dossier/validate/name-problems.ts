/** Checks the names of entities: what is too common to be a full name, and what contradicts itself. */
import { inAllLanguages } from '../model/names.ts';
import { pointer } from '../model/pointer.ts';
import type { Entity } from '../model/schema.ts';
import { MAX_SPELLINGS } from '../model/schema-names.ts';
import { COMMON_WORDS } from './common-words.ts';

type Parts = Entity['names']['full'][number];

const AS_SHORT_FORM = 'make it a short form, with the words that make it clear in "near"';

/** Returns all such problems of a dossier, each as "JSON pointer: problem". */
export function nameProblems({ entities }: { entities: readonly Pick<Entity, 'id' | 'names'>[] }): string[] {
  const owners = new Map<string, string>();
  return entities.flatMap(({ id, names }, index) => {
    const at = (...steps: readonly (string | number)[]) => pointer('entities', index, 'names', ...steps);
    const full = names.full.flatMap((name, i) => {
      const common = tooCommon(name, names.case === undefined || names.case === 'any');
      return common
        ? [`${at('full', i)}: ${common}; ${AS_SHORT_FORM}`]
        : sharedProblems(name, id, at('full', i), owners);
    });
    return [...full, ...shortProblems(names, at), ...notProblems(names, at), ...sizeProblems(names, at)];
  });
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
const isWithoutSpaces = (text: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);

const isEveryday = (letters: string) => ` ${COMMON_WORDS} `.includes(` ${letters.toLowerCase()} `);

/** All ways in which the spellings of a name's parts go together; as few parts as matter here. */
const combinations = (name: Parts): string[] => joined(name.map(inAllLanguages), ' ');

/** The same, each as `plain` makes it. */
const plainCombinations = (name: Parts): string[] =>
  joined(
    name.map((part) => inAllLanguages(part).map(plain)),
    '',
  );

const joined = ([first = [], ...rest]: readonly (readonly string[])[], gap: string): string[] =>
  rest.reduce<string[]>(
    (begun, spellings) =>
      begun.slice(0, MAX_SPELLINGS).flatMap((before) => spellings.map((next) => before + gap + next)),
    [...first],
  );

/** @param ignoresCase true if a small letter will do where the name has a capital */
function tooCommon(name: Parts, ignoresCase: boolean): string | null {
  for (const written of combinations(name)) {
    const letters = lettersOf(written);
    const least = isWithoutSpaces(written) ? 2 : 3;
    if ([...letters].length < least)
      return `"${written}" is too short for a full name: expected at least ${least} letters or digits`;
    if (name.length === 1 && (ignoresCase || letters === letters.toLowerCase()) && isEveryday(letters))
      return `"${written}" is an everyday word${ignoresCase && written !== written.toLowerCase() ? ', as capitals do not matter (see "case")' : ''}`;
  }
  return null;
}

/** A spelling without what may stand in its gaps. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}_.·'"]/gu, '')
    .toLowerCase();

/** Two entities may share a short form, which the passage tells apart, but no full name. */
function sharedProblems(name: Parts, id: string, place: string, owners: Map<string, string>): string[] {
  for (const [i, letters] of plainCombinations(name).entries()) {
    const owner = owners.get(letters);
    if (owner !== undefined && owner !== id)
      return [`${place}: "${combinations(name)[i]}" is a full name of "${owner}" too; ${AS_SHORT_FORM}`];
    owners.set(letters, id);
  }
  return [];
}

type Place = (...steps: readonly (string | number)[]) => string;

function shortProblems({ short }: Entity['names'], at: Place): string[] {
  return short.flatMap(({ name, near, context }, i) => {
    const written = new Set(plainCombinations(name));
    const same = inAllLanguages(near ?? context ?? {}).find((word) => written.has(plain(word)));
    return same === undefined
      ? []
      : [
          `${at('short', i, near ? 'near' : 'context')}: "${same}" is the short form itself; expected words that stand beside it`,
        ];
  });
}

function notProblems({ full, short, not }: Entity['names'], at: Place): string[] {
  const own = new Set([...full, ...short.map(({ name }) => name)].flatMap(plainCombinations));
  return not.flatMap((text, i) =>
    own.has(plain(text)) && !text.endsWith('*') ? [`${at('not', i)}: "${text}" is a name of the entity itself`] : [],
  );
}

function sizeProblems({ full, short }: Entity['names'], at: Place): string[] {
  const parts = [...full, ...short.map(({ name }) => name)].flat();
  const count = parts.reduce((sum, spellings) => sum + inAllLanguages(spellings).length, 0);
  return count > MAX_SPELLINGS
    ? [`${at()}: ${count} spellings; expected at most ${MAX_SPELLINGS}. A star stands for endings`]
    : [];
}
