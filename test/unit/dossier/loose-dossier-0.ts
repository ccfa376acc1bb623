/** The smallest dossier of format 0 with one of everything. */
import { both, small, source } from './loose-dossier.ts';

interface LooseClaim0 {
  id: string;
  kind: string;
  entities: string[];
  text: object;
  level: string;
  asOf: string | null;
  qualifies?: string[];
  absence?: object;
  evidence: { source: string; stance: string; locator: string | null; origin?: unknown }[];
}

export function small0() {
  const { id, title, revision, languages, entities, disagreements } = small();
  const sources: ReturnType<typeof small>['sources'] = [source('paper')];
  const evidence = [{ source: 'paper', stance: 'supports', locator: null }];
  const claim = { entities: ['thing'], text: both('Text.'), level: 'brief', asOf: '2026-06', evidence };
  const claims: [LooseClaim0, LooseClaim0] = [
    { ...claim, id: 'fact', kind: 'fact', asOf: null },
    {
      ...claim,
      ...{ id: 'caveat', kind: 'caveat', qualifies: ['fact'] },
      absence: { where: both('the papers'), until: '2026-11' },
    },
  ];
  return {
    ...{ id, title, revision, languages, sources, disagreements },
    entities: entities.map(({ glance: _, names, ...entity }) => ({
      ...entity,
      names: { ...names, short: names.short.map(({ name, near }) => ({ name, context: near })) },
    })),
    claims: structuredClone(claims),
  };
}
