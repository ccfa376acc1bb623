import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNearWords } from '../../../src/matcher/near.ts';
import { beginsAlone, endsAlone } from '../../../src/matcher/text/boundaries.ts';
import { finder, fullNamesIn, matchesIn, named } from './finder.ts';

/** True if a name in Latin letters can stand between two texts. */
const standsAlone = (before: string, after: string) => beginsAlone(before, 'A') && endsAlone('A', after);

/** Every Latin letter, and every digit of every script. */
const WORD_CHARACTERS = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((character) => /[\p{Script=Latin}\p{Nd}]/u.test(character));
const isAstral = (character: string) => character.length > 1;

const wordCharacter = fc.constantFrom(...WORD_CHARACTERS);
/** Text of any script, but without Latin letters, digits, degree signs, and the Cyrillic that could continue a С. */
const foreign = fc
  .string({ unit: 'binary', maxLength: 12 })
  .map((text) => text.replace(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}\u{1d400}-\u{1d7ff}\u24b6-\u24e9°˚]/gu, ''));

const INVISIBLE = ['', '', '', '\u00ad', '\u200b', '\u200d', '\u200e', '\u2060', '\u2067'];
const SEPARATORS = ['', ' ', '\u00a0', '\u202f', '-', '\u2011', '–', ' – ', '_', '·', '・', '\n        ', '\u2212'];

/** One part of a name: one of its spellings, in any casing, with invisible characters between letters. */
const spelledPart = (spellings: readonly string[]) =>
  fc
    .constantFrom(...spellings)
    .chain((spelling) =>
      fc
        .tuple(
          ...[...spelling].map((letter, index) =>
            fc
              .tuple(
                fc.constantFrom(...(index === 0 ? [''] : INVISIBLE)),
                fc.constantFrom(letter, letter.toLowerCase(), letter.toUpperCase()),
              )
              .map((characters) => characters.join('')),
          ),
        )
        .map((letters) => letters.join('')),
    );

const separator = fc
  .tuple(fc.constantFrom(...INVISIBLE), fc.constantFrom(...SEPARATORS.filter(Boolean)), fc.constantFrom(...INVISIBLE))
  .map((pieces) => pieces.join(''));

/** A full name in any spelling that the rules allow, and its entity. */
const spelled = fc
  .constantFrom(...named.flatMap(({ id, full }) => full.map((parts) => ({ id, parts }))))
  .chain(({ id, parts }) =>
    fc
      .tuple(
        ...parts.map((spellings, index) =>
          fc.tuple(index === 0 ? fc.constant('') : separator, spelledPart(spellings)).map((pieces) => pieces.join('')),
        ),
      )
      .map((written) => ({ entity: id, written: written.join('') })),
  );

/** Any text, with many pieces of names in it. */
const anyText = fc
  .array(
    fc.oneof(
      spelled.map(({ written }) => written),
      fc.constantFrom(...named.flatMap(({ full }) => full.flat(2))),
      fc.constantFrom(...SEPARATORS, ...INVISIBLE, '\ud83d', '\udc00', 's', '’s', 'B', '9'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));

describe('findNames', () => {
  it('finds the exact range of every spelling between characters of other scripts', () => {
    fc.assert(
      fc.property(foreign, spelled, foreign, (before, { entity, written }, after) => {
        const [start, end] = [before.length, before.length + written.length];
        expect(matchesIn(before + written + after)).toEqual([{ entity, kind: 'full', index: 0, start, end }]);
        expect(standsAlone(before, after)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('finds names in order and without overlaps in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { entity, start, end } of matchesIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(named.map(({ id }) => id)).toContain(entity);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a long text', () => {
  it('has all of its names found, though walks behind them are forgotten', () => {
    const names = Array.from({ length: 5_000 }, (_, i) => ['Ascend 910C', 'DeepSeek-V4-Pro', '910C Ascend'][i % 3]);
    expect(fullNamesIn(names.join(', '))).toEqual(names);
  });
});

describe('mayName', () => {
  it('is true for every text with a match, also when called again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (matchesIn(text).length > 0) expect([finder.mayName(text), finder.mayName(text)]).toEqual([true, true]);
      }),
    );
    expect(finder.mayName('The Ascend 910B chips of DeepSeek-V4 and the Pro version.')).toBe(false);
  });
});

describe('createNearWords', () => {
  const wordsIn = createNearWords(named[0]?.short[0]?.near ?? []);
  const isClear = (text: string) => wordsIn(text).areOutside(0, 0);

  it.each([
    'Huawei says',
    'Huawei’s',
    'Huaweis neuer',
    'HUAWEI',
    '华为910C',
    '화웨이의',
    'the Ascend family',
    'Ascend-Chip',
    'Huawein uusi',
    'a Huaweinek',
    'firmy Huaweiem',
    'от Хуавэя',
    'на Хуауей',
    'هواوی',
    'بهواوي',
    'ہواوے',
    'בוואווי',
    'हुआवेई',
    'ของหัวเว่ย',
    'Χουάγουεϊ'.normalize('NFD'),
  ])('finds a word in “%s” that makes 910C clear', (text) => expect(isClear(text)).toBe(true));

  it.each(['ascending order', 'descend', 'Ascendx', 'DeepSeek', ''])('finds no such word in “%s”', (text) => {
    expect(isClear(text)).toBe(false);
  });

  it('leaves out words within a range', () => {
    expect(wordsIn('by Huawei').areOutside(3, 9)).toBe(false);
    expect(wordsIn('Huawei by Huawei').areOutside(10, 16)).toBe(true);
  });
});

describe('standsAlone', () => {
  it.each([
    ['', ''],
    [' ', ' '],
    ['（', '）'],
    ['/', '-based'],
    ['为', '芯片'],
    ['の', 'を'],
    ['в ', 'е'],
    ['#', '.'],
    ['_', '_0813'],
    ['"', "'"],
  ])('is true between “%s” and “%s”', (before, after) => {
    expect(standsAlone(before, after)).toBe(true);
  });

  it.each(['s', 'S', "'s", '’s', 'ʼs', 's ', 's.', '’s own', "'S"])('is true before the ending “%s”', (after) => {
    expect(standsAlone('', after)).toBe(true);
  });

  it.each([' degraded', '도', ' and cons'])('is true before “%s”, another word', (after) => {
    expect(standsAlone('', after)).toBe(true);
  });

  it.each(['sx', 'ss', 's1', 'sé'])('is false before “%s”, which continues the word', (after) => {
    expect(standsAlone('', after)).toBe(false);
  });

  it('is false after every Latin letter and digit', () => {
    expect(WORD_CHARACTERS.filter((character) => standsAlone(character, ''))).toEqual([]);
    fc.assert(
      fc.property(foreign, wordCharacter, anyText, (text, character, after) => !standsAlone(text + character, after)),
    );
  });

  it('is false before every Latin letter and digit', () => {
    expect(WORD_CHARACTERS.filter((character) => !isAstral(character) && standsAlone('', `${character}x`))).toEqual([]);
    const begins = wordCharacter.filter((character) => !isAstral(character) && !/s/iu.test(character));
    fc.assert(
      fc.property(anyText, begins, anyText, (before, character, text) => !standsAlone(before, character + text)),
    );
  });

  it('is false before letters and digits outside the basic plane too', () => {
    expect(WORD_CHARACTERS.filter((character) => isAstral(character) && standsAlone('', `${character}x`))).toHaveLength(
      0,
    );
  });
});

describe('beginsAlone', () => {
  it('lets a name in another script follow a letter directly', () => {
    expect(fullNamesIn('DeepSeek-V4-Pro昇腾910C')).toEqual(['DeepSeek-V4-Pro', '昇腾910C']);
    expect(fullNamesIn('DeepSeek-V4-ProAscend 910C')).toEqual([]);
  });
});

describe('a full name', () => {
  it.each([
    'Ascend 910Cs',
    'Ascend 910C’s',
    "Ascend 910C's",
    'Ascend 910C-based',
    '(Ascend 910C)',
    'deepseek-ai/DeepSeek-V4-Pro',
    'DeepSeek-V4-Pro-Base',
    'DeepSeek-V4-Pro-Max',
    'DeepSeek-V4-Pro-0813',
    '华为昇腾910C芯片',
  ])('is found in “%s”', (text) => expect(fullNamesIn(text)).toHaveLength(1));

  it.each([
    'Ascend 910',
    'Ascend 910 chips',
    'Ascend 910 cards',
    'Ascend 910 cluster',
    'Ascend 910 configuration',
    'Ascend910card',
    'Ascend-910cluster',
    'Ascend 910B',
    'Ascend 910D',
    'Ascend 920',
    'Ascend 950PR',
    'Ascend 1910C',
    'Ascend 910C2',
    '昇腾910B',
    'DeepSeek-V4',
    'DeepSeek-V4-Flash',
    'DeepSeek-V4.1-Flash',
    'DeepSeek-V3',
    'DeepSeek-V3.2',
    'DeepSeek R1',
    'DeepSeekV4PromptPack',
    'DeepSeek-V4-Professional',
    'MyDeepSeek-V4-Pro',
    'Razer BlackWidow V4 Pro',
    'DeepSeek: the Pro version',
    'DeepSeek V4 pros and cons',
    'ascend 910 C° over four hours',
    'Ascend 910Си',
  ])('is not found in “%s”', (text) => expect(fullNamesIn(text)).toEqual([]));

  it('is not found in a longer word with a soft hyphen', () => {
    expect(fullNamesIn('Ascend910c\u00adard')).toEqual([]);
    expect(fullNamesIn('DeepSeekV4Pro\u00admptPack')).toEqual([]);
    expect(fullNamesIn('My\u00adDeepSeekV4Pro')).toEqual([]);
  });
});
