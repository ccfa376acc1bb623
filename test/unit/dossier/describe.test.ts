import { describe, expect, it } from 'vitest';
import { type Description, describe as describeEntity } from '../../../src/dossier/describe.ts';
import bundled from '../../../src/dossier/dossier.json' with { type: 'json' };
import { DETAIL_LEVELS, type DetailLevel } from '../../../src/dossier/levels.ts';
import type { Claim, Dossier, Evidence, Source } from '../../../src/dossier/schema.ts';
import { parseDossier } from '../../../src/dossier/validate.ts';

const dossier = parseDossier(bundled);
const ids = ({ caveats, facts }: Description) => [...caveats, ...facts].map(({ id }) => id);

describe('the bundled dossier', () => {
  const everyCard = dossier.entities.flatMap(({ id }) => DETAIL_LEVELS.map((level) => [id, level] as const));

  it.each(everyCard)('shows no fact without all its caveats: %s, %s', (id, level) => {
    const { caveats, facts } = describeEntity(dossier, id, level, 'en');
    expect(facts).not.toHaveLength(0);
    const shown = caveats.map((caveat) => caveat.id);
    for (const fact of facts) {
      const due = dossier.claims.filter(({ qualifies }) => qualifies.includes(fact.id)).map((caveat) => caveat.id);
      expect(due, fact.id).not.toHaveLength(0);
      expect(shown, fact.id).toEqual(expect.arrayContaining(due));
    }
  });

  it.each(everyCard)('numbers the sources from 1 as they are met, and lists just these: %s, %s', (id, level) => {
    const { caveats, facts, sources } = describeEntity(dossier, id, level, 'en');
    const met = [...caveats, ...facts].flatMap(({ cites }) => [cites.supports, cites.disputes, cites.qualifies].flat());
    const numbers = sources.map(({ number }) => number);
    expect(numbers).toEqual(sources.map((_, index) => index + 1));
    expect([...new Set(met)]).toEqual(numbers);
    expect(new Set(sources.map(({ title }) => title)).size).toBe(sources.length);
  });

  it.each(everyCard)('cites what the dossier cites, with its stance: %s, %s', (id, level) => {
    const { caveats, facts, sources } = describeEntity(dossier, id, level, 'en');
    const titles = (numbers: readonly number[]) => numbers.map((number) => sources[number - 1]?.title).toSorted();
    for (const { id: claimId, cites } of [...caveats, ...facts]) {
      const evidence = dossier.claims.find((claim) => claim.id === claimId)?.evidence ?? [];
      for (const stance of ['supports', 'disputes', 'qualifies'] as const) {
        const cited = evidence.filter((entry) => entry.stance === stance).map(({ source }) => source);
        const known = dossier.sources.filter((source) => cited.includes(source.id)).map(({ title }) => title);
        expect(titles(cites[stance])).toEqual(known.toSorted());
      }
    }
  });

  it.each(dossier.entities.map(({ id }) => id))('shows more at each level, and all of it at the last: %s', (id) => {
    const [brief = [], standard = [], full = []] = DETAIL_LEVELS.map((level) =>
      ids(describeEntity(dossier, id, level, 'en')),
    );
    expect(standard).toEqual(expect.arrayContaining(brief));
    expect(full).toEqual(expect.arrayContaining(standard));
    expect(brief.length).toBeLessThan(standard.length);
    expect(standard.length).toBeLessThan(full.length);
    const about = dossier.claims.filter(({ entities }) => entities.includes(id));
    expect(full).toEqual(expect.arrayContaining(about.map((claim) => claim.id)));
  });

  it.each(dossier.entities.map(({ id }) => id))('is brief and keeps what matters most: %s', (id) => {
    const { caveats, facts, name, revision } = describeEntity(dossier, id, 'brief', 'en');
    expect(facts.length).toBeLessThanOrEqual(3);
    expect(caveats.map((caveat) => caveat.id)).toEqual(expect.arrayContaining(['post-training-only', 'no-benchmarks']));
    expect(name).toBe(dossier.entities.find((entity) => entity.id === id)?.name);
    expect(revision).toBe(dossier.revision);
  });
});

describe('describe', () => {
  it('refuses an entity that the dossier does not have', () => {
    expect(() => describeEntity(small([]), 'nobody', 'full', 'en')).toThrow(RangeError);
    expect(() => describeEntity(small([]), 'nobody', 'full', 'en')).toThrow(/"nobody".*"small"/);
  });

  it('says what the entity is', () => {
    const description = describeEntity(small([]), 'thing', 'standard', 'en');
    expect(description).toMatchObject({ name: 'Thing', kind: 'A thing' });
    expect(description).toMatchObject({ caveats: [], facts: [], sources: [], revision: '2026-11-22' });
  });

  it('shows what is of the level and of those before it', () => {
    const facts = DETAIL_LEVELS.map((level) => fact(level, { level }));
    const shown = (level: DetailLevel) => ids(describeEntity(small(facts), 'thing', level, 'en'));
    expect(shown('brief')).toEqual(['brief']);
    expect(shown('standard')).toEqual(['brief', 'standard']);
    expect(shown('full')).toEqual(['brief', 'standard', 'full']);
  });

  it('leaves out what is about something else', () => {
    const claims = [fact('mine'), fact('theirs', { entities: ['other'] })];
    expect(ids(describeEntity(small(claims), 'thing', 'full', 'en'))).toEqual(['mine']);
  });

  it('brings a caveat with its fact, whatever the level of the caveat and whomever it is about', () => {
    const claims = [
      fact('mine'),
      caveat('deep', { level: 'full', qualifies: ['mine'] }),
      caveat('astray', { entities: ['other'], qualifies: ['mine'] }),
      caveat('elsewhere', { entities: ['other'], qualifies: ['theirs'] }),
      fact('theirs', { entities: ['other'] }),
    ];
    const { caveats } = describeEntity(small(claims), 'thing', 'brief', 'en');
    expect(caveats.map(({ id }) => id)).toEqual(['deep', 'astray']);
  });

  it('shows a caveat of its own level even where its fact is not shown yet', () => {
    const claims = [fact('later', { level: 'full' }), caveat('early', { qualifies: ['later'] })];
    expect(ids(describeEntity(small(claims), 'thing', 'brief', 'en'))).toEqual(['early']);
  });

  it('numbers sources as a reader meets them: caveats first, each source once', () => {
    const claims = [
      fact('one', { evidence: [supports('a'), supports('b')] }),
      caveat('but', { qualifies: ['one'], evidence: [supports('c'), supports('b')] }),
    ];
    const { caveats, facts, sources } = describeEntity(small(claims), 'thing', 'brief', 'en');
    expect(sources.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Title c'],
      [2, 'Title b'],
      [3, 'Title a'],
    ]);
    expect([...caveats, ...facts].map(({ cites }) => cites.supports)).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it('tells support, dispute and qualification apart', () => {
    const evidence = [supports('a'), { ...supports('b'), stance: 'disputes' as const }];
    const claims = [fact('one', { evidence: [...evidence, { ...supports('c'), stance: 'qualifies' }] })];
    const { facts } = describeEntity(small(claims), 'thing', 'brief', 'en');
    expect(facts[0]?.cites).toEqual({ supports: [1], disputes: [2], qualifies: [3] });
  });

  it('names the publishers that a statement goes back to, where that is another source, each once', () => {
    const evidence: Evidence[] = [
      { ...supports('a'), origin: 'c' },
      { ...supports('b'), origin: 'c' },
      { ...supports('c'), origin: 'c' },
      { ...supports('d'), origin: null },
    ];
    const { facts, sources } = describeEntity(small([fact('one', { evidence })]), 'thing', 'brief', 'en');
    expect(facts[0]?.origins).toEqual([{ publisher: 'Publisher c', date: '2026-06' }]);
    expect(sources).toHaveLength(4);
  });

  it('says what a source was made from, and whether that is inferred', () => {
    const claims = [fact('one', { evidence: [supports('copy')] })];
    const copy: Source = {
      ...source('copy'),
      derivedFrom: [
        { source: 'a', how: 'stated' },
        { source: 'b', how: 'inferred' },
      ],
    };
    const { sources } = describeEntity(small(claims, [copy]), 'thing', 'brief', 'en');
    expect(sources).toEqual([
      {
        number: 1,
        publisher: 'Publisher copy',
        title: 'Title copy',
        url: 'https://example.org/copy',
        date: '2026-06',
        isRead: false,
        from: [
          { publisher: 'Publisher a', inferred: false },
          { publisher: 'Publisher b', inferred: true },
        ],
      },
    ]);
  });

  it('brings the caveats of what overtook a caveat, and so on', () => {
    const claims = [
      fact('shown', {}),
      caveat('first', { qualifies: ['shown'], overtaken: { by: 'later', date: '2026-07' } }),
      fact('later', { level: 'full', overtaken: { by: 'latest', date: '2026-08' } }),
      caveat('second', { level: 'full', qualifies: ['later'], overtaken: { by: 'latest', date: '2026-08' } }),
      fact('latest', { level: 'full' }),
      caveat('third', { level: 'full', qualifies: ['latest'] }),
    ];
    const { caveats } = describeEntity(small(claims), 'thing', 'brief', 'en');
    expect(caveats.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  });

  it('says what overtook a statement, and when', () => {
    const claims = [fact('old', { overtaken: { by: 'new', date: '2026-07' } }), fact('new', { level: 'full' })];
    const { facts } = describeEntity(small(claims), 'thing', 'brief', 'en');
    expect(facts[0]?.overtaken).toEqual({ text: 'Text of new.', date: '2026-07' });
    expect(describeEntity(small([fact('plain')]), 'thing', 'brief', 'en').facts[0]?.overtaken).toBeNull();
  });

  it('brings the caveats of a fact that is shown for having overtaken another', () => {
    const claims = [
      fact('old', { overtaken: { by: 'new', date: '2026-07' } }),
      fact('new', { level: 'full' }),
      caveat('but', { level: 'full', qualifies: ['new'] }),
    ];
    expect(ids(describeEntity(small(claims), 'thing', 'brief', 'en'))).toContain('but');
  });

  it('changes nothing in the dossier', () => {
    const before = structuredClone(dossier);
    describeEntity(dossier, 'ascend-910c', 'full', 'en');
    expect(dossier).toEqual(before);
  });
});

function supports(id: string): Evidence {
  return { source: id, stance: 'supports', locator: null };
}

function fact(id: string, change: Partial<Claim> = {}): Claim {
  return {
    id,
    kind: 'fact',
    entities: ['thing'],
    text: { en: `Text of ${id}.` },
    level: 'brief',
    asOf: null,
    qualifies: [],
    evidence: [supports('a')],
    ...change,
  };
}

function caveat(id: string, change: Partial<Claim>): Claim {
  return fact(id, { kind: 'caveat', ...change });
}

function source(id: string): Source {
  return {
    id,
    publisher: `Publisher ${id}`,
    title: `Title ${id}`,
    url: `https://example.org/${id}`,
    date: '2026-06',
    kind: 'news',
    derivedFrom: [],
  };
}

/** A dossier of two entities and the sources a to d. */
function small(claims: Claim[], more: Source[] = []): Dossier {
  const entity = (id: string, name: string) => ({ id, name, kind: { en: 'A thing' }, names: [[[name]]] });
  return {
    id: 'small',
    title: { en: 'Small' },
    revision: '2026-11-22',
    entities: [entity('thing', 'Thing'), entity('other', 'Other')],
    sources: [...['a', 'b', 'c', 'd'].map(source), ...more],
    claims,
  };
}
