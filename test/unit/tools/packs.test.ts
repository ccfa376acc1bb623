import { describe, expect, it } from 'vitest';
import { listOf, ROLES } from '../../../src/matcher/packs/roles.ts';
import { mergePacks, type Packs, readPacks } from '../../../tools/build/packs.ts';

const merge = (files: Readonly<Record<string, unknown>>) =>
  mergePacks(new Map(Object.entries(files).map(([name, words]) => [name, JSON.stringify(words)])));

const read = (packs: Packs, list: string) =>
  [...(packs.get(list) ?? [])].map(([word, languages]) => `${word} ${[...languages].join()}`);

describe('the words of all languages', () => {
  it('are valid as they are bundled', () => {
    const packs = readPacks();
    const lists = Object.entries(ROLES).flatMap(([pack, roles]) => roles.map((role) => listOf(pack, role)));
    expect([...packs.keys()]).toEqual(lists);
    const places = [...(packs.get('places.before')?.keys() ?? [])];
    expect(places).toEqual(expect.arrayContaining(['bus stop', '*saal', '*ห้อง']));
  });

  it('are put together by the languages that have them', () => {
    const packs = merge({
      'de.json': { places: { before: ['*saal', 'bus'] } },
      'en.json': { places: { before: ['bus', 'room'] } },
      'zh-CN.json': { places: { before: ['*教室'] } },
      'zh-TW.json': { places: { before: ['*教室'] } },
      'any.json': { products: { makers: ['razer'] } },
    });
    expect(read(packs, 'places.before')).toEqual(['*saal de', 'bus de,en', 'room en', '*教室 zh']);
    expect(read(packs, 'products.makers')).toEqual(['razer mul']);
    expect(read(packs, 'goods.before')).toEqual([]);
  });

  const before = (...list: readonly unknown[]) => ({ places: { before: list } });
  it.each([
    ['a pack that there is none of', { place: {} }, /^xx\.json\/place: is none of between, places, /],
    [
      'a role that there is none of',
      { places: { front: ['room'] } },
      /^xx\.json\/places\/front: is none of the roles /,
    ],
    ['no object', 'room', /^xx\.json: is no object of between, /],
    ['a pack that is a list', { places: ['room'] }, /^xx\.json\/places/],
    ['a list that is a text', { places: { before: 'room' } }, /^xx\.json\/places\/before: is no list of words$/],
    ['a number', before('room', 9), /^xx\.json\/places\/before\/1: is no text$/],
    ['capitals', before('Raum'), /^xx\.json\/places\/before\/0: "Raum" is not in lower case$/],
    ['an underscore', before('bus_stop'), /"bus_stop" is written as no word is/],
    ['a comma', before('room,hall'), /"room,hall" is written as no word is/],
    ['an equals sign', before('room=hall'), /"room=hall" is written as no word is/],
    ['two stars', before('*raum*'), /"\*raum\*" is written as no word is/],
    ['a part that is longer than what is looked up', before('*abcdefghijklmnopq'), /is too long to be found$/],
    ['an invisible character', before('a\u200cb'), /has an invisible character/],
    ['nothing', before(''), /"" is written as no word is/],
    [
      'a word twice in a role',
      before('room', 'hall', 'room'),
      'xx.json: "room" is in places/before and in places/before',
    ],
    [
      'a word in two roles',
      { places: { before: ['loader'] }, products: { things: ['loader'] } },
      'xx.json: "loader" is in places/before and in products/things',
    ],
  ])('are refused with %s', (_, words, message) => expect(() => merge({ 'xx.json': words })).toThrow(message));

  it('are refused where a file is no JSON, by its name', () => {
    expect(() => mergePacks(new Map([['th.json', '{']]))).toThrow(/^th\.json is no JSON: /);
  });
});
