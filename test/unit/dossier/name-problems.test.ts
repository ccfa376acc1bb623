import { describe, expect, it } from 'vitest';
import { problemsOf as dossierProblems, small } from './loose-dossier.ts';

/** The problems of a small dossier with these names of its entity. */
function problemsOf(names: object, second?: object): readonly string[] {
  const dossier = small();
  const [entity] = dossier.entities;
  if (!entity) throw new Error('A small dossier has an entity.');
  const [given, other] = [names, second].map((changed) => ({ ...entity.names, short: [], not: [], ...changed }));
  const entities = [{ ...entity, names: given }, ...(second ? [{ ...entity, id: 'second', names: other }] : [])];
  return dossierProblems({ ...dossier, entities });
}

const full = (...parts: readonly string[]) => ({ full: [parts.map((text) => ({ mul: [text] }))] });
const short = (name: string, rest: object = { near: { en: ['maker'] } }) => ({
  short: [{ name: [{ mul: [name] }], ...rest }],
});

describe('names', () => {
  it.each([
    [
      'a letter',
      full('e'),
      '/entities/0/names/full/0: "e" is too short for a full name: expected at least 3 letters or digits; make it a short form, with the words that make it clear in "near"',
    ],
    ['two letters', full('o3'), '/entities/0/names/full/0: "o3" is too short'],
    ['one Chinese character', full('王'), 'expected at least 2 letters or digits'],
    ['an everyday word', full('apple'), '/entities/0/names/full/0: "apple" is an everyday word; make it a short form'],
    [
      'one that only its capital tells',
      full('Apple'),
      '"Apple" is an everyday word, as capitals do not matter (see "case"); make it',
    ],
    ['a spelling of 61 letters', full('a'.repeat(61)), '/entities/0/names/full/0/0/mul/0: expected at most 60 letters'],
    ['seven parts', full('one', 'b', 'c', 'd', 'e', 'f', 'g'), '/entities/0/names/full/0: expected at most 6 parts'],
    [
      'a star within a word',
      full('Hel*sinki'),
      '/entities/0/names/full/0/0/mul/0: expected a star at the end of a word only',
    ],
    ['a star alone', full('*'), '/entities/0/names/full/0/0/mul/0: expected a star at the end of a word only'],
    ['no name at all', { full: [] }, '/entities/0/names: expected at least one full name or short form'],
    ['no letters', full('--'), '/entities/0/names/full/0/0/mul/0: expected letters, digits or a sign'],
    ['a mark of direction', full('Thing\u202e'), 'expected no line breaks and no marks of direction'],
    [
      'more spellings than anybody checks',
      { full: [[{ mul: Array.from({ length: 201 }, (_, i) => `Thing${i}`) }]] },
      '/entities/0/names: 201 spellings; expected at most 200',
    ],
    ['a short form without near words', short('T1', {}), '/entities/0/names/short/0: expected "near"'],
    [
      'near words in two ways',
      short('T1', { near: { en: ['x'] }, context: { en: ['y'] } }),
      '/entities/0/names/short/0: expected "near"',
    ],
    [
      'a near word that is the form',
      short('T1', { near: { en: ['t 1'] } }),
      '/entities/0/names/short/0/near: "t 1" is the short form itself',
    ],
    [
      'a pack that does not exist',
      short('T1', { near: { en: ['x'] }, mistakenFor: ['planets'] }),
      '/entities/0/names/short/0/mistakenFor/0',
    ],
    [
      'a look-alike that is a name',
      { not: ['thingamajig'] },
      '/entities/0/names/not/0: "thingamajig" is a name of the entity itself',
    ],
  ])('are refused with %s', (_, names, problem) => {
    expect(problemsOf(names).join('\n')).toContain(problem);
  });

  it.each([
    ['three letters', full('MH3')],
    ['two Chinese characters', full('昇腾')],
    ['a word with its capital', { ...full('Apple'), case: 'capital' }],
    ['a short part of a long name', full('Majorana', '1')],
    ['sixty letters, six parts', full('a'.repeat(60), 'b', 'c', 'd', 'e', 'f')],
    ['words of a context, as near words were called before', short('T1', { context: { en: ['maker'] } })],
    ['short forms alone', { full: [], ...short('T1') }],
    ['a look-alike with a star', { not: ['Thingamajig*'] }],
  ])('may have %s', (_, names) => expect(problemsOf(names)).toEqual([]));

  it('are refused if two entities have the same full name', () => {
    expect(problemsOf(full('Orion 1'), full('orion-1')).join('\n')).toContain(
      '/entities/1/names/full/0: "orion-1" is a full name of "thing" too; make it a short form',
    );
  });

  it('may be the same short form of two entities', () => {
    expect(
      problemsOf({ ...full('Orion One'), ...short('Orion') }, { ...full('Orion Two'), ...short('Orion') }).filter(
        (problem) => problem.includes('/names/'),
      ),
    ).toEqual([]);
  });
});
