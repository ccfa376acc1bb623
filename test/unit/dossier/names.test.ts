import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/dossier/model/names.ts';
import type { Entity } from '../../../src/dossier/model/schema.ts';

const names: Entity['names'] = {
  full: [
    [{ mul: ['Ascend'], 'zh-CN': ['昇腾', 'Ascend'], 'zh-TW': ['昇騰'] }, { mul: ['910C'] }],
    [{ en: ['Chip C'] }],
  ],
  short: [{ name: [{ mul: ['910C'] }], context: { mul: ['Huawei'] } }],
  not: ['Ascend 910'],
};

describe('namesOf', () => {
  it('returns the spellings of each part in all languages, without duplicates', () => {
    expect(namesOf([{ id: 'chip', names }])).toEqual([
      {
        id: 'chip',
        full: [[['Ascend', '昇腾', '昇騰'], ['910C']], [['Chip C']]],
        short: [{ name: [['910C']], context: ['Huawei'] }],
      },
    ]);
  });

  it('keeps the order of entities and returns only their names', () => {
    const named = namesOf([
      { id: 'second', names: { ...names, full: [[{ en: ['B'] }]] } },
      { id: 'first', names: { ...names, full: [[{ en: ['A'] }]] } },
    ]);
    const short = [{ name: [['910C']], context: ['Huawei'] }];
    expect(named).toEqual([
      { id: 'second', full: [[['B']]], short },
      { id: 'first', full: [[['A']]], short },
    ]);
  });

  it('returns an empty list for no entities', () => {
    expect(namesOf([])).toEqual([]);
  });
});
