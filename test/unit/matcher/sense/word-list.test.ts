import { describe, expect, it } from 'vitest';
import { hasWord, wordAtEnd, wordAtStart, wordsOf } from '../../../../src/matcher/sense/word-list.ts';

const words = wordsOf('room,bus stop,автобус*,*saal,*会议室', 'غرفة')();

describe('wordAtEnd', () => {
  it.each([
    ['in room', 3],
    ['at a bus stop', 5],
    ['едут автобусом', 5],
    ['im hörsaal', 6],
    ['在会议室', 1],
    ['في الغرفة', 3],
    ["l'room", 2],
  ])('finds the word at the end of “%s”', (text, start) => expect(wordAtEnd(text, words)).toBe(start));

  it.each(['bedroom', 'rooms', 'stop', 'room ', ''])('finds no word at the end of “%s”', (text) =>
    expect(wordAtEnd(text, words)).toBeNull(),
  );
});

describe('wordAtStart', () => {
  it.each([
    ['room 9', 4],
    ['автобуса нет', 8],
    ['会议室里', 3],
  ])('finds the word at the start of “%s”', (text, end) => expect(wordAtStart(text, words)).toBe(end));

  it.each(['rooms', 'the room', ''])('finds no word at the start of “%s”', (text) =>
    expect(wordAtStart(text, words)).toBeNull(),
  );
});

describe('hasWord', () => {
  it.each(['the room, there', 'by автобусе!', '一个会议室里'])('finds a word in “%s”', (text) =>
    expect(hasWord(text, words)).toBe(true),
  );

  it('finds no word within other words', () => expect(hasWord('bedrooms and omnibus stops', words)).toBe(false));
});
