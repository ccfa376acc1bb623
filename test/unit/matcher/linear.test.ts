/** Finding names takes time in proportion to the text, whatever the names: steps are counted, as time varies. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Named, namesOf } from '../../../src/dossier/model/names.ts';
import { DossierError, parseDossier } from '../../../src/dossier/validate/validate.ts';
import { small } from '../dossier/loose-dossier.ts';
import { finder, finderOf, judge, mentionsBy } from './finder.ts';

/** Every way in which the matcher looks at a text or a table. */
const COUNTED = [
  [String.prototype, ['charCodeAt', 'codePointAt', 'charAt', 'slice', 'endsWith']],
  [RegExp.prototype, ['exec']],
  [Map.prototype, ['get', 'set']],
  [Set.prototype, ['has', 'add']],
] as const;

/** The number of dossiers that are made up. `DOSSIERS=10000 npx vitest run --project unit linear` makes up more. */
const DOSSIERS = Number(process.env.DOSSIERS ?? 250);

const restore: (() => void)[] = [];
afterEach(() => {
  for (const undo of restore.splice(0)) undo();
});

/** The number of steps that something takes. */
function stepsOf(run: () => unknown): number {
  let steps = 0;
  for (const [prototype, names] of COUNTED)
    for (const name of names) {
      const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
      const original: unknown = descriptor?.value;
      if (typeof original !== 'function') throw new Error(`${name} is no method`);
      const counting = function (this: unknown, ...all: unknown[]): unknown {
        steps++;
        return Reflect.apply(original, this, all);
      };
      Object.defineProperty(prototype, name, { ...descriptor, value: counting });
      restore.push(() => Object.defineProperty(prototype, name, { ...descriptor }));
    }
  run();
  for (const undo of restore.splice(0)) undo();
  return steps;
}

/** The names of an entity as a dossier is parsed; none if they are not valid. */
function parsedNames(names: unknown): Named[] {
  const dossier = small();
  try {
    return namesOf(
      parseDossier({ ...dossier, entities: dossier.entities.map((entity) => ({ ...entity, names })) }).entities,
    );
  } catch (error) {
    if (error instanceof DossierError) return [];
    throw error;
  }
}

type Recognizer = Pick<ReturnType<typeof finderOf>, 'finder' | 'judge'>;

const stepsIn = (text: string, by: Recognizer) => stepsOf(() => mentionsBy(by.finder, by.judge, text));

/** Steps for n, 2n, 4n and 8n pieces: each at most twice the one before, and 5 %. */
function expectLinear(piece: string, count: number, by: Recognizer): void {
  const steps = [1, 2, 4, 8].map((times) => stepsIn(piece.repeat(count * times), by));
  for (const [i, before] of steps.slice(0, -1).entries())
    expect(steps[i + 1], `${count * 2 ** (i + 1)} × “${piece}” after ${before}`).toBeLessThanOrEqual(
      2.1 * before + 200,
    );
}

const bundled: Recognizer = { finder, judge };
const runs = ['a', 'aa', 'aaa'];

describe('finding names', () => {
  it.each([
    ['𝟗𝟏𝟎𝐂', 500],
    ['910C', 500],
    ['910C ', 500],
    ['Ascend 910C ', 200],
    ['昇腾(Ascend)', 200],
    ['V4', 500],
    ['Huawei 910C ', 200],
    ['Room 910C ', 200],
    ['9\u00ad', 500],
    ['a ', 1000],
    ['Ascend -', 300],
  ])('of the bundled dossier is linear in texts of “%s”', (piece, count) => expectLinear(piece, count, bundled));

  const hostile: readonly (readonly [string, Partial<Named>, string])[] = [
    ['many parts that split a run in many ways', { full: [Array.from({ length: 6 }, () => runs)] }, 'a a'],
    [
      'the same in a script without spaces',
      { full: [Array.from({ length: 6 }, () => ['中', '中中', '中中中'])] },
      '中',
    ],
    ['stars', { full: [[['aa*'], ['aa*'], ['aa*']]] }, 'aaaa '],
    ['long runs', { full: [[['a'.repeat(60)]], [['a'.repeat(59)]]] }, 'a'],
    [
      'spellings that share their beginning',
      { full: [[Array.from({ length: 60 }, (_, i) => 'a '.repeat((i % 29) + 1).trim()), ['b']]] },
      'a ',
    ],
    ['look-alikes that overlap', { full: [[['aab']]], not: ['baab', 'aaba', 'abaa*'] }, 'aab'],
    [
      'words that need the page',
      {
        full: [[['zzz']]],
        short: [{ name: [['aab']], near: ['aac'], within: 'page', case: 'any', mistakenFor: ['places', 'products'] }],
      },
      'aab aac ',
    ],
    [
      'brackets and quotes',
      {
        full: [
          [
            ['«a»', '(a)'],
            ['«a»', '(b)'],
          ],
        ],
      },
      '«a»(',
    ],
  ];
  it.each(hostile)('with %s is linear', (_, names, piece) => expectLinear(piece, 200, finderOf({ id: 'e', ...names })));

  it('stays within its steps for any names that are valid', () => {
    const word = fc.constantFrom('ab', 'a', 'aab', 'B', '1', '12', '中', '中文', 'Ab');
    const joint = fc.constantFrom('', ' ', '-', '.', ' (', '’', '. ');
    const spelling = fc
      .tuple(word, fc.array(fc.tuple(joint, word), { maxLength: 4 }), fc.constantFrom('', '', '*'))
      .map(([first, rest, star]) => first + rest.flat().join('') + star);
    const part = fc.dictionary(
      fc.constantFrom('mul', 'en', 'zh-CN'),
      fc.array(spelling, { minLength: 1, maxLength: 4 }),
      { minKeys: 1 },
    );
    const nameOf = fc.array(part, { minLength: 1, maxLength: 6 });
    const names = fc.record({
      full: fc.array(nameOf, { minLength: 1, maxLength: 3 }),
      short: fc.array(fc.record({ name: nameOf, near: part, within: fc.constantFrom('passage', 'page') }), {
        maxLength: 2,
      }),
      not: fc.array(spelling, { maxLength: 3 }),
      order: fc.constantFrom('fixed', 'any'),
      case: fc.constantFrom('any', 'exact', 'capital'),
    });
    const piece = fc.stringMatching(/^[abAB1 中\-.'"(]{1,8}$/);
    // All are parsed before steps are counted: while prototypes change, the engine compiles nothing for long, and parsing
    // would take most of the time.
    const valid = fc
      .sample(fc.tuple(names, piece), DOSSIERS)
      .flatMap(([given, text]) => parsedNames(given).map((entity) => ({ given, text, by: finderOf(entity) })));
    expect(valid.length).toBeGreaterThan(DOSSIERS / 2);
    for (const { given, text, by } of valid) {
      const steps = [1, 2].map((times) => {
        const whole = text.repeat(Math.ceil(600 / text.length) * times);
        // Short forms are judged by 80 letters around them: in short texts, that is no steady part of the steps.
        return stepsOf(() => by.finder.matches(whole));
      });
      expect(steps[1], JSON.stringify([given, text])).toBeLessThanOrEqual(2.1 * (steps[0] ?? 0) + 1_000);
    }
  });
});
