import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../src/content/detect/find.ts';
import { compileNames } from '../../../../src/content/detect/names.ts';
import bundled from '../../../../src/dossier/dossier.json' with { type: 'json' };
import { namesOf } from '../../../../src/dossier/names.ts';
import { parseDossier } from '../../../../src/dossier/validate.ts';

const entities = namesOf(parseDossier(bundled).entities);
const pattern = compileNames(entities);

/** What is found, as it is written. */
function found(text: string): string[] {
  return [...findNames(text, pattern)].map(({ start, end }) => text.slice(start, end));
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
    ['a space between zero-width signs', '\u200b \u2060'],
    ['a soft hyphen', '\u00ad'],
    ['a soft hyphen before a hyphen', '\u00ad-'],
  ])('takes %s for a separator', (_, separator) => {
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
    'finds “%s”, in whatever case',
    (name) => expect(found(name)).toEqual([name]),
  );

  it.each(['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'])(
    'looks through an invisible sign inside a word (%j)',
    (sign) => {
      const names = [[...'Ascend 910C'].join(sign), `Deep${sign}Seek-V4-P${sign}ro`, `昇${sign}腾910C`];
      expect(found(names.join(', '))).toEqual(names);
    },
  );

  it.each([
    '昇腾910C',
    '昇騰910C',
    '昇騰 910C',
    '升騰910C',
    '어센드 910C',
    'アセンド910C',
    '深度求索V4 Pro',
    '딥시크 V4 Pro',
  ])('knows the name in other scripts: %s', (name) => expect(found(name)).toEqual([name]));

  it.each([
    '华为昇腾910C芯片',
    '華為昇騰910C晶片',
    '采用Ascend 910C的集群',
    '用DeepSeek-V4-Pro模型',
    '딥시크 V4 Pro는',
    'のDeepSeek V4 Proを',
  ])('finds a name between signs of another script: %s', (text) => expect(found(text)).toHaveLength(1));

  it('tells which entity a name stands for', () => {
    const text = 'deepseek-ai/DeepSeek-V4-Pro on Ascend 910C';
    expect([...findNames(text, pattern)]).toEqual([
      { entity: 'deepseek-v4-pro', start: 12, end: 27 },
      { entity: 'ascend-910c', start: 31, end: 42 },
    ]);
  });

  it('takes the signs of a name for what they are', () => {
    const odd = compileNames([{ id: 'odd', names: [[['C++ (x.y)'], ['$1|2']]] }]);
    expect([...findNames('a C++ (x.y) $1|2, not C+ (xzy) $1', odd)]).toEqual([{ entity: 'odd', start: 2, end: 16 }]);
  });

  it('knows several names of one entity, each with its own parts', () => {
    const two = compileNames([{ id: 'two', names: [[['One'], ['Two']], [['Zwei']]] }]);
    expect([...findNames('one-two, zwei', two)].map(({ start }) => start)).toEqual([0, 9]);
  });

  describe('finds the full names of the list in mentions/names.md', () => {
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

  it.each(['\u200b', '\u00ad', '\ufeff', ' ', '\n', '-'])('is quick about long runs of one sign (%j)', (sign) => {
    const text = `Ascend${sign.repeat(4000)}x`;
    const start = performance.now();
    expect(found(text)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
