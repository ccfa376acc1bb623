import { describe, expect, it } from 'vitest';
import { addWord, emptyWords, wordsAtEnd, wordsAtStart, wordsIn } from '../../../../src/matcher/packs/word-list.ts';

const words = emptyWords();
for (const word of ['room', 'bus stop', '*saal', 'автобус*', '*会议室', '*室', 'غرفة']) addWord(words, word, ['xx']);
const list = { words: () => words, isTaken: () => false };

const found = (all: readonly { word: string }[]) => all.map(({ word }) => word);

describe('wordsAtEnd', () => {
  it.each([
    ['in room', ['room']],
    ['at a bus stop', ['bus stop']],
    ['едут автобусом', ['автобусом']],
    ['im hörsaal', ['saal']],
    ['在会议室', ['会议室', '室']],
    ['في الغرفة', ['الغرفة']],
    ["l'room", ['room']],
  ])('finds the words at the end of “%s”', (text, expected) => expect(found(wordsAtEnd(text, list))).toEqual(expected));

  it('says where a word begins', () => expect(wordsAtEnd('in room', list)).toMatchObject([{ start: 3 }]));

  it.each(['bedroom', 'rooms', 'stop', 'room ', ''])('finds no word at the end of “%s”', (text) =>
    expect(wordsAtEnd(text, list)).toEqual([]),
  );
});

describe('wordsAtStart', () => {
  it.each([
    ['room 9', ['room']],
    ['автобуса нет', ['автобуса']],
    ['会议室里', ['会议室']],
  ])('finds the words at the start of “%s”', (text, expected) =>
    expect(found(wordsAtStart(text, list))).toEqual(expected),
  );

  it.each(['rooms', 'the room', ''])('finds no word at the start of “%s”', (text) =>
    expect(wordsAtStart(text, list)).toEqual([]),
  );
});

describe('wordsIn', () => {
  it.each([
    ['the room, there', ['room']],
    ['by автобусе!', ['автобусе']],
    ['一个会议室里', ['会议室', '室']],
    ['bedrooms and omnibus stops', []],
  ])('finds the words in “%s”', (text, expected) => expect(found(wordsIn(text, list))).toEqual(expected));
});

describe('words', () => {
  it('have the languages of all entries that match', () => {
    const several = emptyWords();
    addWord(several, 'bus', ['de']);
    addWord(several, 'bus', ['en']);
    addWord(several, 'bus*', ['tr']);
    expect(wordsAtStart('bus', { words: () => several, isTaken: () => false })).toEqual([
      { word: 'bus', start: 0, languages: ['de', 'en', 'tr'] },
    ]);
  });

  it('do not count if they are taken', () =>
    expect(
      wordsIn('a bus stop, автобуса', { ...list, isTaken: (word) => /^(?:bus stop|автобуса)$/.test(word) }),
    ).toEqual([]));
});
