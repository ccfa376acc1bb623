/** Invented names: a brand of random syllables and a model number. */
import type { Named } from '../../src/dossier/model/names.ts';

const SYLLABLES = 'ka zo ven tri mel dor qui lax fen ru bos sha ny tek vi ora plu gan hes wi'.split(' ');

/** This many names share a brand, as with products. */
const NAMES_PER_BRAND = 5;

export function madeNames(count: number): (readonly [brand: string, model: string])[] {
  let seed = 20_260_801;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const names = new Map<string, readonly [string, string]>();
  let brand = '';
  while (names.size < count) {
    if (names.size % NAMES_PER_BRAND === 0) {
      const text = Array.from({ length: 3 }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
      brand = text.charAt(0).toUpperCase() + text.slice(1);
    }
    const model = `${String.fromCharCode(65 + next(26))}${100 + next(900)}${String.fromCharCode(65 + next(26))}`;
    names.set(`${brand} ${model}`, [brand, model]);
  }
  return [...names.values()];
}

export const namedOf = (count: number): Named[] =>
  madeNames(count).map(([brand, model]) => ({
    id: `${brand}-${model}`,
    full: [[[brand], [model]]],
    short: [],
    not: [],
    own: {},
    order: 'fixed',
    case: 'any',
  }));
