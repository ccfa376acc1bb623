import { describe, expect, it } from 'vitest';
import { describeWhole } from '../../../src/dossier/describe/describe-dossier.ts';
import { type Description, describe as describeEntity } from '../../../src/dossier/describe/describe-entity.ts';
import type { OriginNode } from '../../../src/dossier/describe/origin-tree.ts';
import bundled from '../../../src/dossier/model/dossier.json' with { type: 'json' };
import bundledLock from '../../../src/dossier/model/dossier.lock.json' with { type: 'json' };
import { LANGUAGES, type Language } from '../../../src/dossier/model/languages.ts';
import { DETAIL_LEVELS, type DetailLevel } from '../../../src/dossier/model/levels.ts';
import { parseLock } from '../../../src/dossier/model/lock.ts';
import { parseDossier } from '../../../src/dossier/validate/validate.ts';
import { NOWHERE } from './pieces.ts';

const dossier = parseDossier(bundled);
const lock = parseLock(bundledLock);
const entities = dossier.entities.map(({ id }) => id);
const everyCard = entities.flatMap((entity) => DETAIL_LEVELS.map((level) => [entity, level] as const));

const describeBundled = (entity: string, level: DetailLevel, language: Language = 'en') =>
  describeEntity(dossier, lock, { entity, level, language, today: '2026-11-24', reporting: NOWHERE });
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const told = ({ caveats, facts, views, furtherCaveats }: Description) => [
  ...[...caveats, ...facts],
  ...[...views, ...furtherCaveats],
];
const flatten = (nodes: readonly OriginNode[]): OriginNode[] =>
  nodes.flatMap((node) => [node, ...flatten(node.children)]);
const sourceOf = ({ sources }: Description, number: number) => sources.find((source) => source.number === number);
const evidenceOf = (description: Description) => [
  ...told(description).flatMap(({ evidence }) => evidence),
  ...description.disagreements.flatMap(({ positions }) => positions.flatMap(({ evidence }) => evidence)),
];

describe('every card of the bundled dossier', () => {
  it.each(everyCard)('shows no fact without all its caveats: %s, %s', (entity, level) => {
    const { caveats, facts, views, furtherCaveats } = describeBundled(entity, level);
    const shown = idsOf([...caveats, ...furtherCaveats]);
    expect(facts).not.toHaveLength(0);
    for (const { id } of [...facts, ...views]) {
      const due = idsOf(dossier.claims.filter(({ qualifies }) => qualifies.includes(id)));
      expect(due, id).not.toHaveLength(0);
      expect(shown, id).toEqual(expect.arrayContaining(due));
    }
  });

  it.each(everyCard)(
    'lists exactly the sources that it cites, in the order of their numbers: %s, %s',
    (entity, level) => {
      const description = describeBundled(entity, level);
      const numbers = description.sources.map(({ number }) => number);
      const cited = new Set(evidenceOf(description).map(({ number }) => number));
      expect(numbers).toEqual([...cited].toSorted((a, b) => a - b));
    },
  );

  it.each(everyCard)('uses the same source numbers as the dossier’s page: %s, %s', (entity, level) => {
    const { sources } = describeWhole(dossier, lock, { language: 'en', today: '2026-11-24', reporting: NOWHERE });
    const onPage = new Map(sources.map(({ id, number }) => [id, number]));
    for (const { id, number } of describeBundled(entity, level).sources) expect(number, id).toBe(onPage.get(id));
  });

  it.each(everyCard)('cites the dossier’s evidence with its stances: %s, %s', (entity, level) => {
    const description = describeBundled(entity, level);
    for (const { id, evidence } of told(description)) {
      const due = dossier.claims
        .find((claim) => claim.id === id)
        ?.evidence.map(({ source, stance }) => {
          const url = dossier.sources.find((candidate) => candidate.id === source)?.url;
          return [url, stance];
        });
      expect(evidence.map(({ number, stance }) => [sourceOf(description, number)?.url, stance])).toEqual(due);
    }
  });

  it.each(everyCard)('has the same structure in each language, with different texts: %s, %s', (entity, level) => {
    const [english, chinese] = LANGUAGES.map((language) => describeBundled(entity, level, language));
    const gist = (description: Description | undefined) =>
      description && told(description).map(({ id, basis, evidence }) => [id, basis.status, evidence.length]);
    expect(gist(chinese)).toEqual(gist(english));
    expect(chinese?.summary).not.toBe(english?.summary);
    const texts = new Set(english && told(english).map(({ text }) => text));
    expect(chinese && told(chinese).filter(({ text }) => texts.has(text))).toEqual([]);
  });
});

describe.each(entities)('the cards of %s', (entity) => {
  it('show more at each level and everything at the last', () => {
    const levels = DETAIL_LEVELS.map((level) => idsOf(told(describeBundled(entity, level))));
    const [brief = [], standard = [], full = []] = levels;
    expect(standard).toEqual(expect.arrayContaining(brief));
    expect(full).toEqual(expect.arrayContaining(standard));
    expect(brief.length).toBeLessThan(standard.length);
    expect(standard.length).toBeLessThan(full.length);
    expect(full.toSorted()).toEqual([...new Set(full)].toSorted());
    const about = dossier.claims.filter(({ entities }) => entities.includes(entity));
    expect(full).toEqual(expect.arrayContaining(idsOf(about)));
  });

  it('are brief at the first level, but keep the most important caveats', () => {
    const { caveats, facts, furtherCaveats, name, freshness } = describeBundled(entity, 'brief');
    expect(facts.length).toBeLessThanOrEqual(3);
    expect(idsOf(caveats)).toEqual(expect.arrayContaining(['post-training-only', 'no-benchmarks']));
    expect(furtherCaveats).toEqual([]);
    expect(name).toBe(dossier.entities.find(({ id }) => id === entity)?.name);
    expect(freshness.revision).toBe(dossier.revision);
  });

  it.each(['standard', 'full'] as const)(
    'put general caveats before the facts and the others after them: %s',
    (level) => {
      const { caveats, furtherCaveats } = describeBundled(entity, level);
      const levelsOf = (items: readonly { readonly id: string }[]) =>
        items.map(({ id }) => dossier.claims.find((claim) => claim.id === id)?.level);
      expect(new Set(levelsOf(caveats))).toEqual(new Set(['brief']));
      expect(levelsOf(furtherCaveats)).not.toContain('brief');
      expect(furtherCaveats).not.toHaveLength(0);
    },
  );

  it('show disagreements and origins only at the last level', () => {
    for (const level of ['brief', 'standard'] as const)
      expect(describeBundled(entity, level)).toMatchObject({ disagreements: [], origins: [] });
    const due = dossier.disagreements.filter(({ entities }) => entities.includes(entity));
    expect(idsOf(describeBundled(entity, 'full').disagreements)).toEqual(idsOf(due));
  });

  it('have each cited source in the origin tree, below an origin or an unstated root', () => {
    const { origins, sources } = describeBundled(entity, 'full');
    const numbers = flatten(origins).flatMap(({ number }) => number ?? []);
    expect([...new Set(numbers)].toSorted((a, b) => a - b)).toEqual(sources.map(({ number }) => number));
    expect(origins.filter(({ inferred }) => inferred)).toEqual([]);
    const silent = sources.filter(({ from }) => from === null).map(({ number }) => number);
    const flagged = flatten(origins).flatMap(({ number, unstated }) => (number && unstated ? number : []));
    expect(flagged.toSorted((a, b) => a - b)).toEqual(silent);
  });

  it('say how each locator was found if a text was available', () => {
    const description = describeBundled(entity, 'full');
    const checked = evidenceOf(description).filter(({ locator }) => locator !== null);
    expect(checked).not.toHaveLength(0);
    for (const { number, locator, found } of checked)
      expect(found !== null, `${number}: ${locator}`).toBe(sourceOf(description, number)?.isRead);
  });
});

it('describe does not modify the bundled dossier', () => {
  const before = structuredClone(dossier);
  for (const [entity, level] of everyCard) describeBundled(entity, level);
  expect(dossier).toEqual(before);
});
