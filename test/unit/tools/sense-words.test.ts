import { describe, expect, it } from 'vitest';
import { LIST_NAMES } from '../../../src/matcher/sense/sense-words.ts';
import { mergeSenseWords, readSenseWords } from '../../../tools/build/sense-words.ts';

/** One word in each list. */
const full = Object.fromEntries(LIST_NAMES.map((name) => [name, ['word']]));

function merge(...languages: readonly unknown[]) {
  return mergeSenseWords(new Map(languages.map((lists, i) => [`${i}.json`, JSON.stringify(lists)])));
}

describe('the words of all languages', () => {
  it('are valid as they are bundled, with words in every list', () => {
    const words = readSenseWords();
    expect(Object.keys(words)).toEqual([...LIST_NAMES]);
    expect(words.places.split(',')).toEqual(
      expect.arrayContaining(['bus stop', '*saal', 'автобус*', '*会议室', '*ห้อง']),
    );
  });

  it('are put together, each once', () => {
    const { places, heat } = merge(full, { places: ['bus stop', 'word'] }, { places: ['bus stop', '*saal'] });
    expect(places).toBe('word,bus stop,*saal');
    expect(heat).toBe('word');
  });

  it.each([
    ['a list that there is none of', { place: ['room'] }, /^1\.json\/place: is none of the lists places, /],
    ['no object', 'room', /^1\.json: is no object of lists$/],
    ['a list that is a text', { places: 'room' }, /^1\.json\/places: is no list of words$/],
    ['a number', { places: ['room', 9] }, /^1\.json\/places\/1: is no text$/],
    ['a word twice', { places: ['room', 'hall', 'room'] }, /^1\.json\/places\/2: "room" is there twice$/],
    ['capitals', { places: ['Raum'] }, /^1\.json\/places\/0: "Raum" is not in lower case$/],
    ['an underscore', { places: ['bus_stop'] }, /^1\.json\/places\/0: "bus_stop" is written as no word is/],
    ['a comma', { places: ['room,hall'] }, /"room,hall" is written as no word is/],
    ['two stars', { places: ['*raum*'] }, /"\*raum\*" is written as no word is/],
    ['a part that is longer than what is looked up', { places: ['*abcdefghijklmnopq'] }, /is too long to be found$/],
    ['nothing', { places: [''] }, /"" is written as no word is/],
  ])('are refused with %s', (_, lists, message) => expect(() => merge(full, lists)).toThrow(message));

  it('are refused where no language has a word of a list', () => {
    expect(() => merge({ ...full, heat: [] })).toThrow('words/heat: has no word in any language');
  });

  it('are refused where a file is no JSON, by its name', () => {
    expect(() => mergeSenseWords(new Map([['th.json', '{']]))).toThrow(/^th\.json is no JSON: /);
  });
});
