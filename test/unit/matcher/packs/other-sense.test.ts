import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../../tools/build/packs.ts';
import { judge } from '../finder.ts';
import { createReasons, parted } from './sense.ts';

/** Why the short form between the bars stands for something else. */
function reasonOf(text: string, entity = 'deepseek-v4-pro'): string | null {
  const { before, written, after } = parted(text);
  const [start, end] = [before.length, before.length + written.length];
  const verdict = judge.judgeShort({ entity, index: 0 }, { text: before + written + after, start, end });
  return verdict.isMention ? null : verdict.reason;
}

describe('the sense of a short form', () => {
  it.each([
    ['a Razer BlackWidow |V4 Pro| keyboard', 'beside "keyboard": products'],
    ['my Razer BlackWidow |V4 Pro| and', 'after "Razer BlackWidow": products'],
    ['the DeathAdder |V4-Pro|, wireless', 'after "DeathAdder": products'],
    ['my Keychron |V4 Pro| and', 'after "Keychron": products'],
    ['Firmware for the Ender-3 |V4 Pro| improves', 'after "Ender-3": products'],
    ['the mouse |V4 Pro| glides', 'beside "mouse": products'],
    ['on a Lenovo |V4 Pro| at work', 'after "lenovo": products'],
  ])('is another product in “%s”', (text, reason) => expect(reasonOf(text)).toBe(reason));

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
  ])('is no other product in “%s”', (text) => expect(reasonOf(text)).toBeNull());

  it.each([
    ['in room |910C|.', 'after "room": places'],
    ['Building D, Room |910C|', 'after "room": places'],
    ['flight no. |910C|', 'after "flight": places'],
    ['Zimmer |910C|', 'after "zimmer": places'],
    ['在|910C|室', 'before "室": places'],
    ['the |910C| boulevard', 'before "boulevard": places'],
    ['№ |910C|', 'after "№": places'],
    ['an oil filter |910C|', 'after "filter": goods'],
    ['fired in a kiln to |910C|', 'a temperature ("kiln"): temperatures'],
    ['at a temperature of |910C|', 'after "temperature of": temperatures'],
    ['see FU-|910C|', 'after the code "FU-": codes'],
  ])('is something else with a number in “%s”', (text, reason) => expect(reasonOf(text, 'ascend-910c')).toBe(reason));

  it.each([
    'Huawei’s |910C|',
    'HiSilicon |910C|',
    'DeepSeek |910C| servers',
    'two |910C| cards',
    'in room |910C| chips were shown',
    'der Beschleuniger |910C|',
    '华为|910C|芯片',
    'eight NPU-|910C| boards',
  ])('is nothing with a number in “%s”', (text) => expect(reasonOf(text, 'ascend-910c')).toBeNull());
});

describe('another dossier’s short form', () => {
  const senseIn = createReasons(readPacks());

  it.each([
    ['|BAN2401| mouse studies', { taken: ['mouse', 'mice'] }, 'beside "mouse": products'],
    ['the |Mini 4| drone', { taken: ['drone*'] }, 'beside "drone": products'],
    ['two drones |Mini 4|', { taken: ['drone*'] }, 'beside "drones": products'],
    ['the Galaxy |S25| today', { taken: ['Galaxy'] }, 'after "Galaxy": products'],
    ['at the bus stop |C9|', { taken: ['bus'] }, 'after "bus stop": places'],
    ['die rote Drohne |Mini 4|', { taken: ['drohne*'], own: { de: ['drohne*'] } }, 'beside "drohne": products'],
  ])('is not mistaken by its own words in “%s”', (text, words, reason) => {
    expect(senseIn(text, words)).toBeNull();
    expect(senseIn(text, {})).toBe(reason);
  });

  it('is mistaken only for what the dossier says', () => {
    expect(senseIn('in room |451|', { mistakenFor: ['products', 'codes'] })).toBeNull();
    expect(senseIn('in room |451|', { mistakenFor: ['places'] })).toBe('after "room": places');
    expect(senseIn('in room |451|', { mistakenFor: [] })).toBeNull();
  });

  it('is meant where an own word follows, in any case and with more letters', () => {
    const words = { own: { en: ['Novel*'], 'zh-CN': ['小说'], mul: ['bradbury'] } };
    expect(senseIn('from room |451| novels', words)).toBeNull();
    expect(senseIn('在教室|451|小说', words)).toBeNull();
    expect(senseIn('in Raum |451| Bradbury', words)).toBeNull();
    expect(senseIn('in Raum |451| novels', words)).toBe('after "raum": places');
    expect(senseIn('from room |451|, a novel', words)).toBe('after "room": places');
  });

  it('is meant where an own word follows with a comma, or a star within it', () => {
    const words = { own: { en: ['dystopia, by', 'sci* fi'] } };
    expect(senseIn('from room |451|, now', words)).toBe('after "room": places');
    expect(senseIn('from room |451| dystopia, by him', words)).toBeNull();
    expect(senseIn('from room |451| sci fi', words)).toBeNull();
  });

  it('is meant after a doubtful word if an own word is near', () => {
    expect(senseIn('Novels, section |451|', { own: { en: ['novel*'] } })).toBeNull();
    expect(senseIn('Novels, section |451|', { own: { it: ['novel*'] } })).toBe('after "section": places');
  });

  it('is no other brand’s after a name with an own word', () => {
    expect(senseIn('a SpaceX Falcon |Mini 4|', { own: { mul: ['falcon'] } })).toBeNull();
    expect(senseIn('a SpaceX Falcon |Mini 4|', {})).toBe('after "SpaceX Falcon": products');
  });
});
