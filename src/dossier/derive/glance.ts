/** The glance at an entity: written by the dossier's author or, failing that, made from its first claims. */
import type { Language } from '../model/languages.ts';
import { DETAIL_LEVELS } from '../model/levels.ts';
import { type Claim, type Dossier, type Entity, inLanguage } from '../model/schema.ts';
import { caveatsWith } from './caveats.ts';

export interface Glance {
  /** Describes the entity in a few words. */
  readonly line: string;
  readonly takeaway: string;
  readonly detail: string;
  /** The id of its leading fact. */
  readonly leads: string;
  /** The ids of the caveats that its words cover, which include all that travel with the leading fact. */
  readonly covers: readonly string[];
}

/** A generated glance shows this many caveats and counts the others. */
const MAX_CAVEATS = 2;

const MORE = {
  en: (count: number) => (count === 1 ? 'And 1 more limit.' : `And ${count} more limits.`),
  'zh-CN': (count: number) => `另有 ${count} 条限定。`,
};

/** Returns the glance of an entity; null if the dossier has no fact about it. */
export function glanceOf(dossier: Dossier, { id, kind, glance }: Entity, language: Language): Glance | null {
  if (glance)
    return {
      line: inLanguage(glance.line, language),
      takeaway: inLanguage(glance.takeaway, language),
      detail: inLanguage(glance.detail, language),
      leads: glance.leads,
      covers: glance.covers,
    };
  const fact = firstFact(dossier.claims.filter(({ entities }) => entities.includes(id)));
  if (!fact) return null;
  const caveats = caveatsWith([fact], dossier.claims);
  const shown = caveats.slice(0, MAX_CAVEATS).map(({ text }) => inLanguage(text, language));
  const more = caveats.length > MAX_CAVEATS ? [MORE[language](caveats.length - MAX_CAVEATS)] : [];
  return {
    line: inLanguage(kind, language),
    takeaway: inLanguage(fact.text, language),
    detail: [...shown, ...more].join(language === 'en' ? ' ' : ''),
    leads: fact.id,
    covers: caveats.map((caveat) => caveat.id),
  };
}

/** Returns the first fact of the lowest level. */
function firstFact(claims: readonly Claim[]): Claim | undefined {
  const facts = claims.filter(({ kind }) => kind === 'fact');
  return facts.toSorted((a, b) => DETAIL_LEVELS.indexOf(a.level) - DETAIL_LEVELS.indexOf(b.level))[0];
}
