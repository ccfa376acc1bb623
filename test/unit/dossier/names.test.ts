import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/dossier/model/names.ts';
import type { Entity } from '../../../src/dossier/model/schema.ts';

const names: Entity['names'] = {
  full: [
    [{ mul: ['Ascend'], 'zh-CN': ['昇腾', 'Ascend'], 'zh-TW': ['昇騰'] }, { mul: ['910C'] }],
    [{ en: ['Chip C'] }],
  ],
  short: [{ name: [{ mul: ['910C'] }], near: { mul: ['Huawei'] } }],
  not: ['Ascend 910'],
};

const short = {
  name: [['910C']],
  near: ['Huawei'],
  within: 'passage',
  case: 'any',
  mistakenFor: ['places', 'goods', 'temperatures', 'codes'],
};
const rest = { short: [short], not: ['Ascend 910'], own: {}, order: 'fixed', case: 'any' };

describe('namesOf', () => {
  it('returns the spellings of each part in all languages, without duplicates', () => {
    const full = [[['Ascend', '昇腾', '昇騰'], ['910C']], [['Chip C']]];
    expect(namesOf([{ id: 'chip', names }])).toEqual([{ id: 'chip', full, ...rest }]);
  });

  it('keeps the order of entities and returns only their names', () => {
    const named = namesOf([
      { id: 'second', names: { ...names, full: [[{ en: ['B'] }]] } },
      { id: 'first', names: { ...names, full: [[{ en: ['A'] }]] } },
    ]);
    expect(named).toEqual([
      { id: 'second', full: [[['B']]], ...rest },
      { id: 'first', full: [[['A']]], ...rest },
    ]);
  });

  it.each([
    ['a number', [{ mul: ['910C'] }], 'passage', ['places', 'goods', 'temperatures', 'codes']],
    ['a word', [{ mul: ['Majorana'] }], 'passage', []],
    ['several parts', [{ mul: ['V4'] }, { mul: ['Pro'] }], 'page', []],
    ['a part of several words', [{ mul: ['Key Bridge'] }], 'page', []],
  ])('has defaults for a short form of %s', (_, name, within, mistakenFor) => {
    const [entity] = namesOf([{ id: 'any', names: { ...names, short: [{ name, near: { en: ['by'] } }] } }]);
    expect(entity?.short[0]).toMatchObject({ within, mistakenFor });
  });

  it('keeps what an author has chosen', () => {
    const form: Entity['names']['short'][number] = {
      name: [{ mul: ['910C'] }],
      near: { mul: ['Huawei'] },
      within: 'page',
      mistakenFor: [],
    };
    const [entity] = namesOf([{ id: 'any', names: { ...names, short: [form], order: 'any', case: 'exact' } }]);
    expect(entity).toMatchObject({ short: [{ within: 'page', mistakenFor: [] }], order: 'any', case: 'exact' });
  });

  it('reads the words of a context, which took endings in scripts other than Latin, as near words', () => {
    const form = {
      name: [{ mul: ['V4'] }, { mul: ['Pro'] }],
      context: { en: ['Deep Seek*', 'Ascend'], ru: ['Дип Сик'] },
    };
    const [entity] = namesOf([{ id: 'any', names: { ...names, short: [form] } }]);
    expect(entity?.short[0]).toMatchObject({ near: ['Deep Seek*', 'Ascend', 'Дип Сик*'], within: 'passage' });
  });

  it('returns an empty list for no entities', () => {
    expect(namesOf([])).toEqual([]);
  });
});
