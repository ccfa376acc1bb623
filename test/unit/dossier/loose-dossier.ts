/** The smallest dossier with one of everything. It is loosely typed, so that tests can break it. */

import { DossierError, parseDossier } from '../../../src/dossier/validate/validate.ts';

interface LooseEvidence {
  source: string;
  stance: string;
  locator: string | null;
  origin?: unknown;
  part?: object;
}

interface LooseClaim {
  id: string;
  kind: string;
  entities: string[];
  text: object;
  level: string;
  dates?: object;
  parties?: string[];
  nature?: string;
  derivedFrom?: { claims: string[]; calculation?: object; inference?: object };
  qualifies?: string[];
  overtakenBy?: { claim: string; date: string };
  absence?: object;
  evidence: LooseEvidence[];
}

interface LooseGlance {
  line: object;
  takeaway: object;
  detail: object;
  leads: string;
  covers: string[];
}

export const both = (text: string) => ({ en: text, 'zh-CN': `${text}（中文）` });

interface LooseSource {
  id: string;
  publisher: string | object;
  author?: string;
  title: string;
  url: string | null;
  date: string | null;
  kind: string;
  derivedFrom: { source: string; how: string }[];
  party?: string;
  readAs?: string;
  retrieved?: string;
}

export function source(id: string, from?: string): LooseSource {
  const derivedFrom = from ? [{ source: from, how: 'stated' }] : [];
  return { id, publisher: 'P', title: 'T', url: null, date: null, kind: 'news', derivedFrom };
}

/** Evidence from the only source, supporting by default. */
export const paper = (change: Partial<LooseEvidence> = {}): LooseEvidence => ({
  source: 'paper',
  stance: 'supports',
  locator: null,
  ...change,
});

export function small() {
  const claim = (id: string, kind: string): LooseClaim => ({
    id,
    kind,
    entities: ['thing'],
    text: both(`Text of ${id}.`),
    level: 'brief',
    dates: { holds: '2026-06', said: '2026-06-05', checked: '2026-11-22' },
    evidence: [paper()],
  });
  const position = (text: string) => ({ text: both(text), evidence: claim('none', 'fact').evidence });
  const fact = { ...claim('fact', 'fact'), parties: ['makers'] };
  const caveat: LooseClaim = {
    ...claim('caveat', 'caveat'),
    qualifies: ['fact'],
    absence: { where: both('the papers'), queries: ['thing'], until: '2026-11-20' },
  };
  const sum: LooseClaim = {
    ...claim('sum', 'fact'),
    nature: 'opinion',
    derivedFrom: { claims: ['fact'], calculation: both('1 + 1') },
    evidence: [],
  };
  const claims: [LooseClaim, LooseClaim, LooseClaim, ...LooseClaim[]] = [fact, caveat, sum];
  const sources: [LooseSource, ...LooseSource[]] = [
    { ...source('paper'), party: 'makers', readAs: 'excerpt', retrieved: '2026-11-22' },
  ];
  const glance: LooseGlance = {
    line: both('A thing'),
    takeaway: both('It is.'),
    detail: both('Not all of it.'),
    leads: 'fact',
    covers: ['caveat'],
  };
  const entity = {
    id: 'thing',
    name: 'Thing',
    kind: both('Thing'),
    summary: both('A thing'),
    names: {
      full: [[{ mul: ['Thingamajig'] }]],
      short: [{ name: [{ mul: ['T'] }], near: { en: ['Thingamajig'] } }],
      not: ['Thin'],
    },
    glance,
  };
  const entities: [typeof entity, ...(typeof entity)[]] = [entity];
  const positions: [ReturnType<typeof position>, ReturnType<typeof position>] = [position('Yes.'), position('No.')];
  const disagreement = {
    id: 'question',
    entities: ['thing'],
    question: both('Is it?'),
    positions,
    note: both('Maybe.'),
  };
  const disagreements: [typeof disagreement] = [disagreement];
  const change = {
    revision: '2026-11-22',
    of: ['fact'],
    added: ['sum'],
    removed: ['gone'],
    what: both('It'),
    why: both('Because'),
  };
  const languages = ['en', 'zh-CN'];
  return {
    format: 1,
    id: 'small',
    title: both('Small'),
    revision: '2026-11-22',
    searched: '2026-11-22',
    languages,
    changes: [change],
    parties: [{ id: 'makers', name: both('Makers') }],
    entities,
    sources,
    claims,
    disagreements,
  };
}

/** Returns all problems that are reported for a dossier. */
export function problemsOf(input: unknown): readonly string[] {
  try {
    parseDossier(input);
    return [];
  } catch (error) {
    if (error instanceof DossierError) return error.problems;
    throw error;
  }
}
