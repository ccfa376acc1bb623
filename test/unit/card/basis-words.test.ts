import { describe, expect, it } from 'vitest';
import { statusWords, tracedWords } from '../../../src/card/basis-words.ts';
import { LANGUAGES } from '../../../src/dossier/languages.ts';
import type { StatedBasis, Statement } from '../../../src/dossier/statement.ts';

const origin = (publisher: string, sources: number, inferred = 0) => ({ publisher, sources, inferred });
const basis = (sources: number, origins: StatedBasis['origins'], unstated = 0): StatedBasis => ({
  status: 'one',
  sources,
  origins,
  unstated,
});
const MANY = basis(5, [origin('Shenzhen municipal government', 4, 1)], 1);

describe('tracedWords', () => {
  it.each([
    [MANY, '5 sources: 4 from Shenzhen municipal government (1 inferred), 1 does not say'],
    [basis(1, [origin('DeepSeek', 1)]), '1 source: from DeepSeek'],
    [basis(2, [origin('DeepSeek', 2, 2)]), '2 sources: 2 from DeepSeek (inferred)'],
    [basis(1, [origin('DeepSeek', 1, 1)]), '1 source: from DeepSeek (inferred)'],
    [basis(3, [origin('A', 2), origin('B', 1)]), '3 sources: 2 from A, 1 from B'],
    [basis(2, [], 2), '2 sources: 2 do not say'],
    [basis(1, [], 1), '1 source: it does not say from where'],
    [basis(0, []), 'No source supports all of it'],
  ])('%#: counts the sources by origin', (stated, words) => {
    expect(tracedWords(stated, 'en')).toBe(words);
  });

  it.each([
    [basis(5, [origin('深圳市政府', 4, 1)], 1), '5 个来源：4 个出自深圳市政府（其中 1 个为推断），1 个未说明出处'],
    [basis(1, [origin('DeepSeek', 1, 1)]), '1 个来源：出自DeepSeek（推断）'],
    [basis(3, [origin('甲', 2), origin('乙', 1)]), '3 个来源：2 个出自甲，1 个出自乙'],
    [basis(2, [], 2), '2 个来源：2 个未说明出处'],
    [basis(1, [], 1), '1 个来源：未说明出处'],
    [basis(0, []), '没有来源支持其全部内容'],
  ])('%#: counts them in Chinese', (stated, words) => {
    expect(tracedWords(stated, 'zh-CN')).toBe(words);
  });
});

describe('statusWords', () => {
  const statement = (status: StatedBasis['status'], until?: string): Statement => ({
    id: 'claim',
    text: 'Text.',
    dates: {},
    basis: { ...MANY, status },
    evidence: [],
    absence: until ? { where: 'the sources', queries: [], until } : null,
    overtaken: [],
  });

  it.each([
    ['overtaken', 'Overtaken', '已被后来的证据取代'],
    ['disputed', 'Disputed', '有争议'],
    ['several', 'Several independent origins', '多个独立出处'],
    ['one', 'One origin', '单一出处'],
    ['own', 'Own account of those who did it', '当事方自述'],
    ['unstated', 'Origin not stated', '出处未说明'],
  ] as const)('has words for "%s"', (status, english, chinese) => {
    expect(LANGUAGES.map((language) => statusWords(statement(status), language))).toEqual([english, chinese]);
  });

  it('says until when something was not found', () => {
    const absent = statement('not-found', '2026-11-22');
    expect(statusWords(absent, 'en')).toBe('Not found as of 22 November 2026');
    expect(statusWords(absent, 'zh-CN')).toBe('截至2026年11月22日未见');
    expect(statusWords(statement('not-found', '2026-11'), 'en')).toBe('Not found as of November 2026');
  });

  it('says that an absence is disputed where it is', () => {
    expect(statusWords(statement('disputed', '2026-11-22'), 'en')).toBe('Disputed');
  });
});
