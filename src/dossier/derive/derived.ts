/** Claims that we derived from others. */
import type { Language } from '../model/languages.ts';
import { type Claim, inLanguage } from '../model/schema.ts';

export interface Derived {
  readonly by: 'calculation' | 'inference';
  readonly how: string;
}

/** Returns how we derived a claim; null if it comes from sources. */
export function derivedOf({ derivedFrom }: Claim, language: Language): Derived | null {
  const { calculation, inference } = derivedFrom ?? {};
  if (calculation) return { by: 'calculation', how: inLanguage(calculation, language) };
  return inference ? { by: 'inference', how: inLanguage(inference, language) } : null;
}
