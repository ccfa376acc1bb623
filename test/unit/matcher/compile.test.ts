import { describe, expect, it } from 'vitest';
import { finderOf, fullNamesIn, matchesIn } from './finder.ts';

/** The full names that are matched in a text, as written there. */
function found(text: string): string[] {
  return matchesIn(text)
    .filter(({ kind }) => kind === 'full')
    .map(({ start, end }) => text.slice(start, end));
}

/** The ranges in a text in which given full names are matched. */
function rangesOf(full: string[][][], text: string) {
  return matchesIn(text, finderOf({ id: 'odd', full }).finder).map(({ start, end }) => [start, end]);
}

describe('compileNames', () => {
  it.each([
    ['a space', ' '],
    ['several spaces', '   '],
    ['a no-break space', '\u00a0'],
    ['a narrow no-break space', '\u202f'],
    ['a thin space', '\u2009'],
    ['an ideographic space', '\u3000'],
    ['a hyphen', '-'],
    ['a non-breaking hyphen', '\u2011'],
    ['an en dash', '–'],
    ['an em dash', '—'],
    ['a minus sign', '\u2212'],
    ['a full-width hyphen', '\uff0d'],
    ['a dash with spaces around', ' – '],
    ['nothing', ''],
    ['an underscore', '_'],
    ['a middle dot', '·'],
    ['a Katakana middle dot', '・'],
    ['a line break', '\n'],
    ['a line break with indentation', '\r\n\t\t          '],
    ['a zero-width space', '\u200b'],
    ['a space between zero-width characters', '\u200b \u2060'],
    ['a soft hyphen', '\u00ad'],
    ['a soft hyphen before a hyphen', '\u00ad-'],
  ])('takes %s as a separator', (_, separator) => {
    for (const parts of [
      ['Ascend', '910C'],
      ['DeepSeek', 'V4', 'Pro'],
    ]) {
      const name = parts.join(separator);
      expect(found(`the ${name} chips`)).toEqual([name]);
    }
  });

  it.each(['.', ', ', '/', ' + ', ' the ', '--', '- - ', ' '.repeat(81)])(
    'does not join parts by “%s”',
    (separator) => {
      expect(found(`Ascend${separator}910C`)).toEqual([]);
      expect(found(`DeepSeek${separator}V4${separator}Pro`)).toEqual([]);
    },
  );

  it.each(['ASCEND 910C', 'ascend 910c', 'aScEnD910c', 'DEEPSEEK-V4-PRO', 'deepseek_v4_pro', 'deepseek-v4pro'])(
    'finds “%s” in any case',
    (name) => expect(found(name)).toEqual([name]),
  );

  it.each([
    '\u00ad',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u061c',
    '\u200e',
    '\u200f',
    '\u202b',
    '\u2066',
    '\u2069',
  ])('ignores an invisible character inside a word (%j)', (character) => {
    const names = [
      [...'Ascend 910C'].join(character),
      `Deep${character}Seek-V4-P${character}ro`,
      `昇${character}腾910C`,
    ];
    expect(found(names.join(', '))).toEqual(names);
  });

  it.each([
    '昇腾910C',
    '昇騰910C',
    '昇騰 910C',
    '升騰910C',
    '어센드 910C',
    'アセンド910C',
    '深度求索V4 Pro',
    '딥시크 V4 Pro',
    'Ascend 910С',
    'Асенд 910С',
    'Deep Seek V4 Pro',
    'ДипСик V4 Pro',
    'Дип-Сик V4 Pro',
    'دیپ\u200cسیک V4 Pro',
    'دیپ سیک V4 Pro',
    'دیپسیک V4 Pro',
    'ديب سيك V4 Pro',
    'ڈیپ سیک V4 Pro',
    'דיפסיק V4 Pro',
    'डीपसीक V4 Pro',
    'ดีปซีก V4 Pro',
    'Ντιπσικ V4 Pro',
  ])('finds “%s”, in other scripts and spellings', (name) => expect(found(name)).toEqual([name]));

  it.each([
    '华为昇腾910C芯片',
    '華為昇騰910C晶片',
    '采用Ascend 910C的集群',
    '用DeepSeek-V4-Pro模型',
    '딥시크 V4 Pro는',
    'のDeepSeek V4 Proを',
  ])('finds a name within text of another script: “%s”', (text) => expect(found(text)).toHaveLength(1));

  it.each(['the Ascend 910 C++ API', 'the Ascend 910 C/C++ API', 'Ascend 910 C＋＋'])(
    'does not take a programming language as the end of a name: “%s”',
    (text) => expect(found(text)).toEqual([]),
  );

  it('returns the entity of each name', () => {
    const text = 'deepseek-ai/DeepSeek-V4-Pro on Ascend 910C';
    expect(matchesIn(text)).toEqual([
      { entity: 'deepseek-v4-pro', kind: 'full', index: 0, start: 12, end: 27 },
      { entity: 'ascend-910c', kind: 'full', index: 0, start: 31, end: 42 },
    ]);
  });

  it('matches regex metacharacters in a name literally', () => {
    expect(rangesOf([[['C++ (x.y)'], ['$1|2']]], 'a C++ (x.y) $1|2, not C+ (xzy) $1')).toEqual([[2, 16]]);
  });

  it('finds several names of one entity, each with its own parts', () => {
    expect(rangesOf([[['One'], ['Two']], [['Zwei']]], 'one-two, zwei').map(([start]) => start)).toEqual([0, 9]);
  });

  it.each([
    '910C Ascend',
    '910C-Ascend',
    '910C昇腾',
    'V4-Pro DeepSeek',
    '昇騰(Ascend)910C',
    '昇騰（Ascend）910C',
    'Ascend (昇腾) 910C',
    '深度求索（DeepSeek）V4-Pro',
    'Ascend 910 C',
    'Ascend 910-C',
    'DeepSeek V 4 Pro',
    '𝗔𝘀𝗰𝗲𝗻𝗱 𝟵𝟭𝟬𝗖',
    'ｱｾﾝﾄﾞ910C',
    '어센드 910C'.normalize('NFD'),
    'アセンド910C'.normalize('NFD'),
  ])('finds the whole of “%s”', (name) => expect(found(`: ${name},`)).toEqual([name]));

  it.each([
    ['Ascend 910 chips', []],
    ['Ascend 910 c', []],
    ['Ascend 910-c', []],
    ['910C Ascend 910B', []],
    ['V4-Pro DeepSeek-V3', []],
    ['Ascend (Huawei) 910B', []],
    ['Ascend 910C Ascend 910C', ['Ascend 910C', 'Ascend 910C']],
  ])('finds in “%s” the full names %j', (text, names) => {
    expect(fullNamesIn(text)).toEqual(names);
  });

  it('tells short forms from full names', () => {
    expect(matchesIn('the 910C, V4-Pro and V4 Pro; Ascend 910C').map(({ kind }) => kind)).toEqual([
      'short',
      'short',
      'short',
      'full',
    ]);
  });

  describe('finds common spellings of the full names', () => {
    it.each([
      'Ascend 910C',
      '昇腾910C',
      '昇騰910C',
      '昇腾 910C',
      'Ascend910C',
      '昇騰 910C',
      'Ascend-910C',
      'ascend-910c',
      '어센드 910C',
      'ascend 910c',
      'ascend910c',
      'Ascend 910c',
      'ASCEND 910C',
      '昇腾９１０Ｃ',
      'DeepSeek-V4-Pro',
      'DeepSeek V4 Pro',
      'DeepSeek V4-Pro',
      'deepseek-v4-pro',
      'DeepSeek v4 Pro',
      'deepseek-v4pro',
      'DeepSeek V4Pro',
      'DeepSeekV4Pro',
      'deepseek_v4_pro',
    ])('%s', (name) => expect(found(name)).toEqual([name]));
  });

  it.each(['\u200b', '\u00ad', '\ufeff', ' ', '\n', '-'])(
    'searches long runs of one character quickly (%j)',
    (character) => {
      const text = `Ascend${character.repeat(4000)}x`;
      const start = performance.now();
      expect(found(text)).toEqual([]);
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});
