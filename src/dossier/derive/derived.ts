/** How a statement follows from others, where we worked it out. */
import type { Language } from '../model/languages.ts';
import { type Claim, inLanguage } from '../model/schema.ts';

export interface Derived {
  readonly by: 'calculation' | 'inference';
  readonly how: string;
}

/** How a claim was worked out; null where sources say it. */
export function derivedOf({ derivedFrom }: Claim, language: Language): Derived | null {
  const { calculation, inference } = derivedFrom ?? {};
  if (calculation) return { by: 'calculation', how: inLanguage(calculation, language) };
  return inference ? { by: 'inference', how: inLanguage(inference, language) } : null;
}
