import { describe, expect, it } from 'vitest';
import { type Chapter, describeWhole } from '../../../src/dossier/describe/describe-dossier.ts';
import bundled from '../../../src/dossier/model/dossier.json' with { type: 'json' };
import bundledLock from '../../../src/dossier/model/dossier.lock.json' with { type: 'json' };
import { LANGUAGES, type Language } from '../../../src/dossier/model/languages.ts';
import { parseLock } from '../../../src/dossier/model/lock.ts';
import { parseDossier } from '../../../src/dossier/validate/validate.ts';
import { NOWHERE } from './pieces.ts';

const dossier = parseDossier(bundled);
const lock = parseLock(bundledLock);
const whole = (language: Language = 'en') =>
  describeWhole(dossier, lock, { language, today: '2026-11-25', reporting: NOWHERE });
const factsOf = ({ facts, views }: Chapter) => [...facts, ...views];
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('the full dossier', () => {
  it('has everything once, with shared chapters before those of each entity', () => {
    const { chapters, sources } = whole();
    const claims = chapters.flatMap((chapter) => [
      ...idsOf(chapter.caveats),
      ...factsOf(chapter).map(({ fact }) => fact.id),
    ]);
    expect(claims.toSorted()).toEqual(idsOf(dossier.claims).toSorted());
    const questions = chapters.flatMap(({ disagreements }) => idsOf(disagreements));
    expect(questions.toSorted()).toEqual(idsOf(dossier.disagreements).toSorted());
    expect(idsOf(sources).toSorted()).toEqual(idsOf(dossier.sources).toSorted());
    expect(idsOf(chapters).slice(-dossier.entities.length)).toEqual(idsOf(dossier.entities));
  });

  it('has a unique id for everything that can be linked to', () => {
    const { chapters, sources } = whole();
    const ids = [
      ...chapters.flatMap((chapter) => [
        ...[chapter.id, ...idsOf(chapter.caveats), ...factsOf(chapter).map(({ fact }) => fact.id)],
        ...idsOf(chapter.disagreements),
      ]),
      ...[...idsOf(sources), 'sources', 'origins', 'contents'],
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('links every fact to all caveats that travel with it', () => {
    const { chapters } = whole();
    const told = chapters.flatMap(({ caveats }) => idsOf(caveats));
    for (const { fact, limits } of chapters.flatMap(factsOf)) {
      const due = idsOf(dossier.claims.filter(({ qualifies }) => qualifies.includes(fact.id)));
      expect(due, fact.id).not.toHaveLength(0);
      expect(idsOf(limits), fact.id).toEqual(expect.arrayContaining(due));
      expect(told).toEqual(expect.arrayContaining(idsOf(limits)));
    }
  });

  it('numbers all sources, and cites each by its number', () => {
    const { chapters, sources } = whole();
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
    for (const { id, evidence } of chapters.flatMap((chapter) => factsOf(chapter).map(({ fact }) => fact))) {
      const due = dossier.claims.find((claim) => claim.id === id)?.evidence.map(({ source }) => source);
      expect(evidence.map(({ number }) => sources[number - 1]?.id)).toEqual(due);
    }
  });

  it('has the same structure in each language', () => {
    const [english, chinese] = LANGUAGES.map(whole);
    expect(chinese?.chapters.map(({ id }) => id)).toEqual(english?.chapters.map(({ id }) => id));
    expect(idsOf(chinese?.sources ?? [])).toEqual(idsOf(english?.sources ?? []));
    expect(chinese?.title).not.toBe(english?.title);
  });
});
