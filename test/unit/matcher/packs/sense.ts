/** Why short forms of made-up dossiers stand for something else, by packs as they are or as a test makes them. */
import { PACK_NAMES, type PackName } from '../../../../src/dossier/model/pack-names.ts';
import { compileSenses, createSenses } from '../../../../src/matcher/senses.ts';
import type { Packs } from '../../../../tools/build/packs.ts';

interface Words {
  readonly mistakenFor?: readonly PackName[];
  readonly own?: Readonly<Record<string, readonly string[]>>;
  /** Names and near words. */
  readonly taken?: readonly string[];
}

/** The parts of a text with its short form between bars. */
export const parted = (text: string) => {
  const [before = '', written = '', after = ''] = text.split('|');
  return { before, written, after };
};

/** Returns a function that gives the reason why the form between bars stands for something else, or null. */
export function createReasons(packs: Packs) {
  const known = new Map<string, ReturnType<typeof senseOf>>();
  const senseOf = (own: Words['own'], taken: readonly string[]) => {
    const short = { name: [], near: [], within: 'passage', case: 'any', mistakenFor: [] } as const;
    const named = {
      id: 'made-up',
      full: [[taken]],
      short: [short],
      not: [],
      own: own ?? {},
      order: 'fixed',
      case: 'any',
    } as const;
    return createSenses(compileSenses([named], packs))('made-up');
  };
  return (text: string, { mistakenFor = PACK_NAMES, own = {}, taken = [] }: Words = {}): string | null => {
    const key = JSON.stringify([own, taken]);
    const sense = known.get(key) ?? senseOf(own, taken);
    known.set(key, sense);
    const { before, written, after } = parted(text);
    return sense?.otherSense({ mistakenFor, isClear: () => false }, before, written, after) ?? null;
  };
}
