/** The smallest dossier with one of everything. Loosely typed, for tests break it. */

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
  derivedFrom?: { claims: string[]; calculation: object };
  qualifies?: string[];
  overtakenBy?: { claim: string; date: string };
  absence?: object;
  evidence: [LooseEvidence, ...LooseEvidence[]];
}

export const both = (text: string) => ({ en: text, 'zh-CN': `${text}（中文）` });

interface LooseSource {
  id: string;
  publisher: string | object;
  title: string;
  url: string | null;
  date: string | null;
  kind: string;
  derivedFrom: { source: string; how: string }[];
  party?: string;
}

export function source(id: string, from?: string): LooseSource {
  const derivedFrom = from ? [{ source: from, how: 'stated' }] : [];
  return { id, publisher: 'P', title: 'T', url: null, date: null, kind: 'news', derivedFrom };
}

export function small() {
  const claim = (id: string, kind: string): LooseClaim => ({
    id,
    kind,
    entities: ['thing'],
    text: both(`Text of ${id}.`),
    level: 'brief',
    evidence: [{ source: 'paper', stance: 'supports', locator: null }],
  });
  const position = (text: string) => ({ text: both(text), evidence: claim('none', 'fact').evidence });
  const fact = claim('fact', 'fact');
  const caveat: LooseClaim = {
    ...claim('caveat', 'caveat'),
    qualifies: ['fact'],
    absence: { where: both('the papers'), queries: ['thing'], until: '2026-11-20' },
  };
  const claims: [LooseClaim, LooseClaim, ...LooseClaim[]] = [fact, caveat];
  const paper = source('paper');
  const sources: [LooseSource, ...LooseSource[]] = [paper];
  const entity = {
    id: 'thing',
    name: 'Thing',
    kind: both('Thing'),
    summary: both('A thing'),
    names: {
      full: [[{ mul: ['Thing'] }]],
      short: [{ name: [{ mul: ['T'] }], context: { en: ['Thing'] } }],
      not: ['Thin'],
    },
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
  const languages = ['en', 'zh-CN'];
  return {
    format: 1,
    id: 'small',
    title: both('Small'),
    revision: '2026-11-22',
    languages,
    entities,
    sources,
    claims,
    disagreements,
  };
}
