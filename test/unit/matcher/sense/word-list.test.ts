import { describe, expect, it } from 'vitest';
import { hasWord, wordAtEnd, wordAtStart, wordsOf } from '../../../../src/matcher/sense/word-list.ts';

const words = wordsOf('room,bus stop,автобус*,*saal,*会议室', 'غرفة')();

describe('a list of words', () => {
  it.each([
    ['in room', 3],
    ['at a bus stop', 5],
    ['едут автобусом', 5],
    ['im hörsaal', 6],
    ['在会议室', 1],
    ['في الغرفة', 3],
    ["l'room", 2],
  ])('has what “%s” ends with', (text, start) => expect(wordAtEnd(text, words)).toBe(start));

  it.each(['bedroom', 'rooms', 'stop', 'room ', ''])('has nothing that “%s” ends with', (text) =>
    expect(wordAtEnd(text, words)).toBeNull(),
  );

  it.each([
    ['room 9', 4],
    ['автобуса нет', 8],
    ['会议室里', 3],
  ])('has what “%s” starts with', (text, end) => expect(wordAtStart(text, words)).toBe(end));

  it.each(['rooms', 'the room', ''])('has nothing that “%s” starts with', (text) =>
    expect(wordAtStart(text, words)).toBeNull(),
  );

  it.each(['the room, there', 'by автобусе!', '一个会议室里'])('is met in “%s”', (text) =>
    expect(hasWord(text, words)).toBe(true),
  );

  it('is not met where its words are only in others', () =>
    expect(hasWord('bedrooms and omnibus stops', words)).toBe(false));
});
