/** The glance at an entity: in the dossier's own words or, where it has none, in those of its first claims. */
import type { Language } from '../model/languages.ts';
import { DETAIL_LEVELS } from '../model/levels.ts';
import { type Claim, type Dossier, type Entity, inLanguage } from '../model/schema.ts';
import { caveatsWith } from './caveats.ts';

export interface Glance {
  /** A few words on what it is. */
  readonly line: string;
  readonly takeaway: string;
  readonly detail: string;
  /** Id of the fact that it tells first. */
  readonly leads: string;
  /** Ids of all caveats that travel with that fact, and of what else its words tell. */
  readonly covers: readonly string[];
}

/** So many caveats are told where nobody chose the words; the others are counted. */
const TOLD = 2;

const MORE = {
  en: (count: number) => (count === 1 ? 'And 1 more limit.' : `And ${count} more limits.`),
  'zh-CN': (count: number) => `另有 ${count} 条限定。`,
};

/** The glance of an entity; null where nothing is known of it. */
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
  const told = caveats.slice(0, TOLD).map(({ text }) => inLanguage(text, language));
  const more = caveats.length > TOLD ? [MORE[language](caveats.length - TOLD)] : [];
  return {
    line: inLanguage(kind, language),
    takeaway: inLanguage(fact.text, language),
    detail: [...told, ...more].join(language === 'en' ? ' ' : ''),
    leads: fact.id,
    covers: caveats.map((caveat) => caveat.id),
  };
}

/** Of the facts of the least level the first. */
function firstFact(claims: readonly Claim[]): Claim | undefined {
  const facts = claims.filter(({ kind }) => kind === 'fact');
  return facts.toSorted((a, b) => DETAIL_LEVELS.indexOf(a.level) - DETAIL_LEVELS.indexOf(b.level))[0];
}
