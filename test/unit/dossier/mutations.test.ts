import fc from 'fast-check';
import { expect, it } from 'vitest';
import bundled from '../../../src/dossier/model/dossier.json' with { type: 'json' };
import { DossierError, parseDossier } from '../../../src/dossier/validate/validate.ts';
import { small } from './loose-dossier.ts';
import { small0 } from './loose-dossier-0.ts';

// The bundled dossier has links that a small one lacks, but takes longer to parse.
it.each([
  ['a small dossier', small(), 10_000],
  ['one without a format', small0(), 2_000],
  ['the bundled dossier', bundled, 300],
])(
  'parseDossier returns a mutated copy of %s unchanged or names the places of its problems',
  (_, original, numRuns) => {
    const known = [...original.claims, ...original.sources, ...original.entities].map(({ id }) => id);
    const mutations = fc.array(fc.record({ steps: fc.array(fc.nat(), { maxLength: 8 }), change: change(known) }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(mutations, (list) => {
        let dossier: unknown = structuredClone(original);
        for (const { steps, change } of list) dossier = mutate(dossier, steps, change);
        const problems = problemsOf(dossier);
        for (const problem of problems) expect(leadsSomewhere(dossier, problem)).toBe(true);
        // Nothing is dropped or repaired; only optional fields are filled in, including undefined ones.
        const isPresent = typeof dossier === 'object' && dossier !== null && 'format' in dossier;
        if (problems.length === 0 && isPresent)
          expect(parseDossier(dossier)).toMatchObject(JSON.parse(JSON.stringify(dossier)));
      }),
      { numRuns },
    );
  },
  60_000,
);

function problemsOf(input: unknown): readonly string[] {
  try {
    parseDossier(input);
    return [];
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    expect(error.problems).not.toHaveLength(0);
    return error.problems;
  }
}

/** Returns true if a problem's JSON pointer leads to a value, or to a place where one is missing. */
function leadsSomewhere(root: unknown, problem: string): boolean {
  const keys = problem.slice(0, problem.indexOf(': ')).split('/').slice(1);
  let value = root;
  for (const [index, key] of keys.entries()) {
    if (typeof value !== 'object' || value === null) return false;
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    if (!Object.hasOwn(value, name)) return index === keys.length - 1;
    value = Reflect.get(value, name);
  }
  return true;
}

type Change = { readonly to: unknown } | 'delete' | 'double';

function change(known: readonly string[]): fc.Arbitrary<Change> {
  return fc.oneof(
    fc.constantFrom<Change>('delete', 'double'),
    fc.record({
      to: fc.oneof(
        fc.anything({ withBigInt: true, withNullPrototype: true, withMap: true, withDate: true }),
        fc.constantFrom('x'.repeat(100_000), '__proto__', 'own', null, '2026-13-01', []),
        // An existing id in the wrong place passes the schema.
        fc.constantFrom(...known),
      ),
    }),
  );
}

/** Changes the value that the steps lead to. Each step picks one of the keys at its level. */
function mutate(value: unknown, steps: readonly number[], change: Change): unknown {
  const [step, ...rest] = steps;
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const picked = step === undefined ? undefined : entries[step % entries.length];
  if (!picked) return typeof change === 'object' ? change.to : value;
  const [key, child] = picked;
  const changed = entries.flatMap(([name, old]): [string, unknown][] => {
    if (name !== key) return [[name, old]];
    if (rest.length > 0) return [[name, mutate(child, rest, change)]];
    if (change === 'delete') return [];
    if (change === 'double')
      return [
        [name, old],
        [`${name}-2`, old],
      ];
    return [[name, change.to]];
  });
  return Array.isArray(value) ? changed.map(([, item]) => item) : Object.fromEntries(changed);
}
