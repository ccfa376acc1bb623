/** Names of any topic, written as docs/dossiers/names.md says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Named } from '../../../src/dossier/model/names.ts';
import { finderOf, mentionsBy } from './finder.ts';

type Names = Partial<Named>;

const name = (...parts: readonly (string | readonly string[])[]) =>
  parts.map((part) => (typeof part === 'string' ? [part] : part));
const full = (...parts: readonly (string | readonly string[])[]): Names => ({ full: [name(...parts)] });
const short = (form: string, near: readonly string[], rest: object = {}) => ({
  name: [[form]],
  near,
  within: 'passage' as const,
  case: 'any' as const,
  mistakenFor: [],
  ...rest,
});

/** The mentions found in a text: each as written, or as `entity: text` with several entities. */
function found(text: string, ...entities: readonly Names[]): string[] {
  const several = entities.length > 1;
  const { mentions } = finderOf(...entities.map((names, i) => ({ id: names.id ?? `e${i + 1}`, ...names })));
  return mentions(text)
    .filter(({ reason }) => reason === null)
    .map(({ entity, start, end }) => (several ? `${entity}: ` : '') + text.slice(start, end));
}

/** Why nothing is found in a text. */
function why(text: string, names: Names): string[] {
  const { finder, judge } = finderOf({ id: 'e1', ...names });
  const reasons: string[] = [];
  mentionsBy(finder, judge, text, (match, reason) => reasons.push(`${text.slice(match.start, match.end)}: ${reason}`));
  return reasons;
}

describe('look-alikes', () => {
  it.each([
    ['GPT-4o mini', full('GPT-4o'), ['GPT-4o mini'], 'GPT-4o mini costs less than GPT-4o.', ['GPT-4o']],
    ['o3-mini', { short: [short('o3', ['OpenAI'])] }, ['o3-mini'], 'OpenAI has o3-mini and o3.', ['o3']],
    ['Article 13a', full('Article', '13'), ['Article 13a'], 'Article 13a follows Article 13.', ['Article 13']],
    [
      'with any ending',
      full('Majorana', '1'),
      ['Majorana 1 fermion*'],
      'Majorana 1 fermions; Majorana 1',
      ['Majorana 1'],
    ],
    [
      'around the name',
      { short: [short('Majorana', ['Microsoft'])] },
      ['Ettore Majorana'],
      'Microsoft’s Majorana, named after Ettore Majorana',
      ['Majorana'],
    ],
    [
      'that overlap it and reach further',
      full('比亚迪海豹'),
      ['海豹06'],
      '比亚迪海豹06上市，比亚迪海豹降价',
      ['比亚迪海豹'],
    ],
    [
      'that are longer words, in another case',
      full('Orion One'),
      ['ORION ONE X'],
      'orion one x, Orion One',
      ['Orion One'],
    ],
  ] as const)('keep a name out: %s', (_, names, not, text, expected) => {
    expect(found(text, { ...names, not })).toEqual(expected);
  });

  it('may begin long before the name', () => {
    const names = { ...full('GPT-4o'), not: ['Unofficial Corporation GPT-4o'] };
    expect(found('Unofficial Corporation GPT-4o, GPT-4o', names)).toEqual(['GPT-4o']);
    expect(why('Unofficial Corporation GPT-4o', names)).toEqual(['GPT-4o: excluded by not[0]']);
  });

  it('may have line breaks and indentation in their gaps', () => {
    const gap = `\n${' '.repeat(70)}`;
    const names = { ...full('GPT-4o'), not: ['New York GPT-4o'] };
    expect(found(`New${gap}York${gap}GPT-4o`, names)).toEqual([]);
  });

  it('need to stand alone themselves', () => {
    expect(found('GPT-4o minimum', { ...full('GPT-4o'), not: ['GPT-4o mini'] })).toEqual(['GPT-4o']);
  });

  it('of one entity keep out names of another', () => {
    expect(
      found('Nord Stream 2 AG', full('Nord', 'Stream', '2'), { ...full('Other'), not: ['Nord Stream 2 AG'] }),
    ).toEqual([]);
  });

  it('are shorter than a name that holds them', () => {
    expect(found('Nord Stream 2', { ...full('Nord', 'Stream', '2'), not: ['Nord Stream'] })).toEqual(['Nord Stream 2']);
  });

  it('are no decimals: a name that ends in a digit goes on with them', () => {
    expect(found('Majorana 1.5, Majorana 1. Majorana 1, 2', full('Majorana', '1'))).toEqual([
      'Majorana 1',
      'Majorana 1',
    ]);
    expect(found('Article 13.2', full('Article', '13'))).toEqual([]);
  });
});

describe('names that begin alike', () => {
  const gemini = full('Gemini', 'Pro');
  const ultra = full('Gemini', 'Pro', 'Ultra');
  it.each([
    [gemini, ultra, ['e1: Gemini Pro', 'e2: Gemini Pro Ultra']],
    [ultra, gemini, ['e2: Gemini Pro', 'e1: Gemini Pro Ultra']],
  ])('are told apart by the longest, in any order', (first, second, expected) => {
    expect(found('Gemini Pro or Gemini Pro Ultra', first, second)).toEqual(expected);
  });

  it('are told apart from short forms', () => {
    const pipeline = { ...full('Nord', 'Stream', '2'), short: [short('Nord Stream', ['Gazprom'])] };
    expect(found('Gazprom: Nord Stream 2, Nord Stream', pipeline)).toEqual(['Nord Stream 2', 'Nord Stream']);
  });

  it('find a short form that shares only some spellings with the end of a full name', () => {
    const drone = { ...full('DJI', ['Mavic', 'Mini'], '4'), short: [short('Mini 4', ['DJI'])] };
    expect(found('By DJI: the Mini 4, the DJI Mini 4', drone)).toEqual(['Mini 4', 'DJI Mini 4']);
  });

  it('are all found where two entities have the same one', () => {
    const orion = (near: string) => ({ ...full(`Orion of ${near}`), short: [short('Orion', [near])] });
    expect(found('NASA flew Orion.', orion('NASA'), orion('ESA'))).toEqual(['e1: Orion']);
    expect(found('NASA and ESA flew Orion.', orion('NASA'), orion('ESA'))).toEqual(['e1: Orion', 'e2: Orion']);
  });
});

describe('short forms', () => {
  const rockets = {
    ...full('Falcon', 'Nine', 'Rocket'),
    short: [short('F9', ['rocket']), short('Falcon', ['SpaceX'])],
  };
  it('have near words of their own', () => {
    expect(found('The bird Falcon flew over the rocket.', rockets)).toEqual([]);
    expect(found('The rocket F9; SpaceX’s Falcon.', rockets)).toEqual(['F9', 'Falcon']);
  });

  it('are not lost beside words of their own topic', () => {
    const drug = {
      ...full('lecanemab'),
      short: [short('BAN2401', ['Eisai'], { mistakenFor: ['products'] })],
      own: { en: ['mouse', 'mice'] },
    };
    expect(found('Eisai: BAN2401 mouse studies, BAN2401 mice, BAN2401 was old', drug)).toHaveLength(3);
    const drone = {
      ...full('DJI', 'Mini', '4'),
      short: [short('Mini 4', ['DJI'], { mistakenFor: ['products'] })],
      own: { en: ['drone*'] },
    };
    expect(found('DJI: the Mini 4 drone, the drone Mini 4', drone)).toHaveLength(2);
    const phone = { ...full('Galaxy', 'S25'), short: [short('S25', ['Samsung'])] };
    expect(found('Samsung: the S25 today', phone)).toEqual(['S25']);
  });

  it('are never taken for what only other dossiers are about', () => {
    const flight = {
      ...full('MH', '370', 'Malaysia'),
      short: [short('MH370', ['Malaysia'], { mistakenFor: ['places'] })],
      own: { en: ['flight'] },
    };
    expect(found('Malaysia flight MH370 vanished', flight)).toEqual(['MH370']);
  });

  it('say why they are none', () => {
    const majorana = { ...full('Majorana', '1'), short: [short('Majorana', ['Microsoft*'])], not: ['Ettore Majorana'] };
    expect(why('a Majorana, said Ettore Majorana', majorana)).toEqual([
      'Majorana: needs one of Microsoft* in the same passage, or a full name on the page',
      'Majorana: excluded by not[0]',
    ]);
    const chip = { ...full('Ascend', '910C'), short: [short('910C', ['Huawei'], { mistakenFor: ['places'] })] };
    expect(why('Huawei in room 910C', chip)).toEqual(['910C: after "room": places']);
  });

  it('name all that they need on the page', () => {
    const form = short('Key Bridge', ['Baltimore', 'Maryland', 'Patapsco', 'Dali'], { within: 'page' });
    expect(why('the Key Bridge', { ...full('Francis Scott Key Bridge'), short: [form] })).toEqual([
      'Key Bridge: needs one of Baltimore, Maryland, Patapsco, … on the page, or a full name there',
    ]);
  });
});

describe('the order of parts', () => {
  it('is fixed unless the dossier says otherwise', () => {
    expect(found('1 Majorana; Majorana 1', full('Majorana', '1'))).toEqual(['Majorana 1']);
    expect(found('4o GPT', full('GPT', '4o'))).toEqual([]);
    expect(found('910C Ascend', { ...full('Ascend', '910C'), order: 'any' })).toEqual(['910C Ascend']);
  });
});

describe('capitals', () => {
  it.each([
    ['any', full('LK-99'), 'lk-99 LK-99', ['lk-99', 'LK-99']],
    ['exact', { ...full('WHO'), case: 'exact' }, 'WHO knows who, Who?', ['WHO']],
    ['exact', { ...full('SELECT'), case: 'exact' }, 'select SELECT', ['SELECT']],
    [
      'capital',
      { ...full('Grok', 'four'), case: 'capital' },
      'Grok Four, GROK FOUR, grok four, Grok four',
      ['Grok Four', 'GROK FOUR'],
    ],
  ] as const)('count as the dossier says: %s', (_, names, text, expected) => {
    expect(found(text, names)).toEqual(expected);
  });

  it('count in look-alikes too', () => {
    expect(found('WHO is, WHO Is', { ...full('WHO'), case: 'exact', not: ['WHO Is'] })).toEqual(['WHO']);
  });
});

describe('gaps', () => {
  it.each([
    ['LK-99', 'LK 99, LK99, LK–99, LK‑99, LK_99, lk·99', 6],
    ['BAN2401', 'BAN 2401, BAN-2401', 2],
    ['MH370', 'MH 370, MH-370', 2],
    ['Nord Stream', 'Nord-Stream, #NordStream, Nord_Stream, nordstream', 3],
    ['Roe v. Wade', 'Roe v. Wade, Roe v Wade, Roe v.Wade', 3],
    ['Ever Given', '#EverGiven, evergiven', 1],
    ['Hurricane “Maria”', 'Hurricane Maria, Hurricane "Maria", Hurricane «Maria»', 3],
    ['(99942) Apophis', '(99942) Apophis, 99942 Apophis', 2],
    ['U.S. Steel Corp.', 'U.S. Steel Corp, US Steel Corp.', 2],
    ['嫦娥六号', '嫦娥六号, 嫦娥 六号', 1],
  ])('in %s are all one thing', (written, text, count) => {
    expect(found(text, full(written))).toHaveLength(count);
  });

  it('may be missing between parts in scripts without spaces', () => {
    expect(found('嫦娥六号，嫦娥 六号', full('嫦娥', '六号'))).toHaveLength(2);
    expect(found('딥시크 모델, 딥 시크', full('딥', '시크'))).toHaveLength(2);
  });

  it('are kept within the mark', () => {
    expect(found('ураган «Мария» и', full('ураган', '«Мария»'))).toEqual(['ураган «Мария»']);
  });
});

describe('borders', () => {
  it.each([
    ['ВОЗ', 'ВОЗДУХ, ВОЗ', 1],
    ['ארץ', 'בארץ, ארצות, ארץ', 2],
    ['الرياض', 'بالرياض والرياض الرياضي', 2],
    ['보잉', '보잉이 보잉은 보잉사업', 2],
    ['नासा', 'नासा ने, नासाका', 1],
    ['东京', '在东京都', 1],
    ['นาซา', 'องค์การนาซาประกาศ', 1],
    ['Νάσα', 'Νάσα, Νάσας', 1],
  ])('of %s are letters of its script', (written, text, count) => {
    expect(found(text, full(written))).toHaveLength(count);
  });

  it('may part a name from the end of a word that a longer spelling begins with', () => {
    const virus = { ...full(['H5N1', 'A(H5N1)']), short: [short('N1', ['virus'])] };
    expect(found('вирус гриппа H5N1', full(['H5N1', 'А(H5N1)']))).toEqual(['H5N1']);
    expect(found('virus of gripa H5N1, virus A(H5N1)', virus)).toEqual(['H5N1', 'A(H5N1)']);
    // No short form is left of a longer name that is no name.
    expect(found('a virus: XA Type N1', { ...virus, full: [[['A Type'], ['N1']]] })).toEqual([]);
  });

  it('are left to a star: further letters', () => {
    expect(found('Аполлона, Аполлон, Аполлонизм', full('Аполлон*'))).toHaveLength(3);
    expect(found('Helsingissä Helsinki', full('Helsin*'))).toEqual(['Helsingissä', 'Helsinki']);
    expect(found('im Apollo13', full('Apollo*', '13'))).toEqual(['Apollo13']);
  });
});

describe('a star', () => {
  it('is that of its own spelling', () => {
    const names = full(['Kinzhal*', 'Kinzhal missile'], 'Mk');
    expect(found('Kinzhals Mk, Kinzhal missile Mk, Kinzhals missile Mk', names)).toEqual([
      'Kinzhals Mk',
      'Kinzhal missile Mk',
    ]);
  });
});

describe('stars before a number', () => {
  it('may each take a long ending', () => {
    const written = `${['Vor', 'Sturm', 'Weit'].map((word) => word + 'e'.repeat(56)).join(' ')} 9K720`;
    expect(found(`Der ${written} steht.`, full('Vor* Sturm* Weit*', '9K720'))).toEqual([written]);
  });
});

describe('a decomposed spelling', () => {
  it.each(['é.U. 5', 'é.U. 5'.normalize('NFD'), 'éU 5'.normalize('NFD')])('is found as %s', (written) => {
    expect(found(`The ${written} is here.`, full('É.U.', '5'))).toEqual([written]);
  });
});

describe('a part of one letter', () => {
  it('is found among any number of names', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ id: `m${i}`, ...full(`Majorana${'x'.repeat(i)}`, '1') }));
    expect(found('The Majorana 1 chip', ...many)).toEqual(['m0: Majorana 1']);
  });
});

describe('any name', () => {
  const word = fc.constantFrom(
    'Mi',
    '9',
    '910C',
    'v2',
    '1.5',
    'XBB',
    '2024/1689',
    'Pro+',
    'St.',
    'Su',
    '35С',
    'Ёлка',
    '海豹',
    '06',
    'é1',
    '$1',
    "Chang'e",
    '3D',
    'нов',
    '딥',
    'a',
  );
  const spelling = fc.array(fc.tuple(word, fc.constantFrom(' ', '-', ''))).map((all) =>
    all
      .flat()
      .join('')
      .replace(/[ -]+$/, ''),
  );
  const parts = fc.array(
    spelling.filter((text) => text !== ''),
    { minLength: 1, maxLength: 3 },
  );

  it('is found as it is written', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(' ', '-', '\n   '), (written, gap) => {
        const text = written.join(gap);
        const { finder } = finderOf({ id: 'e', full: [written.map((part) => [part])] });
        expect(finder.mayName(`the ${text} is`)).toBe(true);
        const end = text.length - (text.endsWith('.') ? 1 : 0);
        expect(finder.matches(text)).toContainEqual({ entity: 'e', kind: 'full', index: 0, start: 0, end });
      }),
      { numRuns: 1_000 },
    );
  });
});
