/** Parts of dossiers for tests, each as small as possible. */

import { type DescribeContext, numberSources } from '../../../src/dossier/describe/cited-sources.ts';
import type { Reporting } from '../../../src/dossier/describe/mistake-note.ts';
import type { Lock } from '../../../src/dossier/model/lock.ts';
import type { Claim, Dossier, Evidence, Source } from '../../../src/dossier/model/schema.ts';

/** Returns a text that differs in each language. */
export const both = (text: string) => ({ en: text, 'zh-CN': `${text}（中文）` });

/** Returns a source that is an origin by default. */
export function source(id: string, change: Partial<Source> = {}): Source {
  return {
    id,
    publisher: `Publisher ${id}`,
    title: `Title ${id}`,
    url: `https://example.org/${id}`,
    date: '2026-06',
    kind: 'news',
    derivedFrom: [],
    ...change,
  };
}

export const stated = (id: string) => ({ source: id, how: 'stated' as const });
export const inferred = (id: string) => ({ source: id, how: 'inferred' as const });

export function supports(id: string, change: Partial<Evidence> = {}): Evidence {
  return { source: id, stance: 'supports', locator: null, ...change };
}

export function fact(id: string, change: Partial<Claim> = {}): Claim {
  return {
    id,
    kind: 'fact',
    entities: ['thing'],
    text: both(`Text of ${id}.`),
    level: 'brief',
    dates: {},
    parties: [],
    qualifies: [],
    evidence: [supports('a')],
    ...change,
  };
}

export function caveat(id: string, change: Partial<Claim> = {}): Claim {
  return fact(id, { kind: 'caveat', ...change });
}

/** Returns a dossier of the entities "thing" and "other". */
export function dossierOf(change: Partial<Dossier>): Dossier {
  const entity = (id: string, name: string) => ({
    id,
    name,
    kind: both('A thing'),
    summary: both('A thing of some kind'),
    names: { full: [[{ mul: [name] }]], short: [], not: [] },
  });
  return {
    format: 1,
    id: 'small',
    title: both('Small'),
    revision: '2026-11-22',
    languages: ['en', 'zh-CN'],
    changes: [],
    parties: [],
    entities: [entity('thing', 'Thing'), entity('other', 'Other')],
    sources: ['a', 'b', 'c', 'd'].map((id) => source(id)),
    claims: [],
    disagreements: [],
    ...change,
  };
}

/** Returns a dossier's lock, without the text of any source by default. */
export function lockOf(dossier: Dossier, change: Partial<Lock> = {}): Lock {
  return { dossier: dossier.id, checked: '2026-11-23', texts: {}, statements: {}, evidence: [], ...change };
}

/** Without an address, reports can only be copied. */
export const NOWHERE: Reporting = { address: '', versions: 'Caveat 1.0.0, Firefox 140' };

/** Returns the context for describing a dossier, in English and without texts by default. */
export function contextOf(dossier: Dossier, change: Partial<DescribeContext> = {}): DescribeContext {
  const numbers = numberSources(dossier);
  return {
    dossier,
    lock: lockOf(dossier),
    language: 'en',
    numbers,
    today: '2026-11-24',
    reporting: NOWHERE,
    ...change,
  };
}
