import { describe, expect, it } from 'vitest';
import { finder, otherSense, senseOf } from '../finder.ts';

/** True if the short form between the bars stands for something else. */
function isOther(text: string, entity = 'deepseek-v4-pro'): boolean {
  const [before = '', written = '', after = ''] = text.split('|');
  const isClear = (some: string) => finder.makesClear(entity, some);
  return otherSense(before, written, after, { ...senseOf(entity, written), isClear }) !== null;
}

describe('isSomethingElse', () => {
  it.each([
    'a Razer BlackWidow |V4 Pro| keyboard',
    'the DeathAdder |V4-Pro|, wireless',
    'my Keychron |V4 Pro| and',
    'Firmware for the Ender-3 |V4 Pro| improves',
  ])('recognizes another product in “%s”', (text) => expect(isOther(text)).toBe(true));

  it.each([
    'the |V4 Pro| was careful',
    '|V4 Pro| costs less',
    'Meanwhile |V4 Pro| costs less',
    'DeepSeek Launches |V4 Pro| Today',
    'How Good Is |V4 Pro|?',
    'Das Modell |V4 Pro| kostet',
    'la version Preview |V4-Pro| restera',
    'Flash und Pro: |V4-Pro|',
    'DeepSeek将|V4 Pro|开源',
    'In 2026 |V4 Pro| led',
  ])('recognizes no other product in “%s”', (text) => expect(isOther(text)).toBe(false));

  it.each(['in room |910C|.', 'Building D, Room |910C|', 'flight no. |910C|', 'Zimmer |910C|', '在|910C|室'])(
    'recognizes a place in “%s”',
    (text) => expect(isOther(text, 'ascend-910c')).toBe(true),
  );

  it.each([
    'Huawei’s |910C|',
    'HiSilicon |910C|',
    'DeepSeek |910C| servers',
    'two |910C| cards',
    'der Beschleuniger |910C|',
    '华为|910C|芯片',
  ])('recognizes no place in “%s”', (text) => expect(isOther(text, 'ascend-910c')).toBe(false));
});
