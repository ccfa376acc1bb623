import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileNames } from '../../../src/matcher/compile.ts';
import { createFinder, findNames, type NameFinder } from '../../../src/matcher/matcher.ts';
import { buildTable, createTableFinder } from '../../../src/matcher/table-matcher.ts';
import { finder, named } from './finder.ts';

const table = createTableFinder(buildTable(named));
const found = (text: string, by: NameFinder) => [...findNames(text, by, (match) => match)];

const piece = fc.oneof(
  fc.constantFrom(
    'Ascend',
    '910C',
    '910',
    'C',
    'DeepSeek',
    'V4',
    'Pro',
    '昇騰',
    '(Ascend)',
    '어센드',
    'ａｓｃｅｎｄ',
    '９１０Ｃ',
    'ASCEND',
    'ｱｾﾝﾄﾞ',
  ),
  fc.constantFrom(' ', '-', '\u00ad', '\u200b', ' – ', '\n', '·', 'x', '1', '。', ', '),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

describe('createTableFinder', () => {
  it('finds the same as createFinder', () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(found(whole, table)).toEqual(found(whole, finder));
      }),
      { numRuns: 1000 },
    );
  });

  it('makes short forms clear by the words of their own entity only', () => {
    expect(table.makesClear('ascend-910c', 'by Huawei')).toBe(true);
    expect(table.makesClear('deepseek-v4-pro', 'by Huawei')).toBe(false);
    expect(table.makesClear('nobody', 'by Huawei')).toBe(false);
  });

  it('tells apart names that begin alike', () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ id: `core-${i}`, full: [[['Core'], [`${i}X`]]], short: [] }));
    const all = createTableFinder(buildTable(many));
    expect(found('Core 17X and core-499x, not Core 500X', all).map(({ entity }) => entity)).toEqual([
      'core-17',
      'core-499',
    ]);
    expect(found('Core 17 X', all)).toHaveLength(1);
    expect(all.mayName('The core of 17')).toBe(false);
    expect(found('Core 3X', createFinder(compileNames(many.slice(0, 9))))).toHaveLength(1);
  });

  it('finds parts with spaces, hyphens and digits of other scripts as createFinder does', () => {
    const spaced = [
      { id: 'four', full: [[['Open'], ['GPT-4o']]], short: [] },
      { id: 'sonnet', full: [[['Claude'], ['Opus Next 4']]], short: [] },
      { id: 'arabic', full: [[['Core'], ['\u0661\u0662X']]], short: [] },
    ];
    const text = 'Open GPT-4o, Open GPT 4O, Claude Opus Next 4, Core \u0661\u0662X';
    expect(found(text, createTableFinder(buildTable(spaced)))).toEqual(found(text, createFinder(compileNames(spaced))));
  });
});
