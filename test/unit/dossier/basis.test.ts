import { describe, expect, it } from 'vitest';
import { basisOf, type Status } from '../../../src/dossier/derive/basis.ts';
import type { Claim, Evidence, Source } from '../../../src/dossier/model/schema.ts';
import { both, fact, inferred, source, stated, supports } from './pieces.ts';

const SOURCES = [
  source('post', { kind: 'announcement', party: 'makers' }),
  source('report', { kind: 'technical report', party: 'makers' }),
  source('scmp', { derivedFrom: [stated('post')] }),
  source('toms', { derivedFrom: [stated('scmp')] }),
  source('blog', { derivedFrom: [inferred('scmp')] }),
  source('silent', { derivedFrom: null }),
  source('outsider', { kind: 'commentary' }),
  source('from-outsider', { derivedFrom: [stated('outsider')] }),
  source('survey', { derivedFrom: [stated('post'), stated('outsider')] }),
];

const basis = (evidence: Evidence[], change: Partial<Claim> = {}, sources: Source[] = SOURCES) =>
  basisOf(fact('claim', { evidence, ...change }), { sources });
const status = (...given: Parameters<typeof basis>) => basis(...given).status;
const origins = (...given: Parameters<typeof basis>) =>
  basis(...given).origins.map(({ source, sources, inferred }) => [source.id, sources, inferred]);

describe('basisOf', () => {
  it('traces four sources to one announcement and leaves a fifth unstated', () => {
    const evidence = ['post', 'scmp', 'toms', 'blog', 'silent'].map((id) => supports(id));
    expect(basis(evidence)).toMatchObject({ status: 'one', sources: 5, unstated: 1, independent: 1 });
    expect(origins(evidence)).toEqual([['post', 4, 1]]);
  });

  it('counts supporting evidence only', () => {
    const evidence = [
      supports('scmp'),
      supports('outsider', { stance: 'limits' }),
      supports('silent', { stance: 'limits' }),
      supports('report', { stance: 'disputes' }),
    ];
    expect(basis(evidence)).toMatchObject({ sources: 1, unstated: 0, independent: 1 });
    expect(origins(evidence)).toEqual([['post', 1, 0]]);
  });

  it('counts a source’s own remark as an origin', () => {
    const evidence = [supports('scmp'), supports('toms', { origin: 'own' })];
    expect(basis(evidence)).toMatchObject({ status: 'several', sources: 2, independent: 2 });
    expect(origins(evidence)).toEqual([
      ['post', 1, 0],
      ['toms', 1, 0],
    ]);
  });

  it('prefers the origin of the statement to that of the article', () => {
    const evidence = [supports('scmp', { origin: stated('outsider') }), supports('outsider')];
    expect(basis(evidence)).toMatchObject({ status: 'one', independent: 1 });
    expect(origins(evidence)).toEqual([['outsider', 2, 0]]);
    expect(basis([supports('scmp', { origin: null })])).toMatchObject({ unstated: 1, independent: 0, origins: [] });
  });

  it('counts a source under each origin that it goes back to', () => {
    expect(basis([supports('survey')])).toMatchObject({ sources: 1, independent: 2, unstated: 0 });
    expect(origins([supports('survey'), supports('outsider')])).toEqual([
      ['outsider', 2, 0],
      ['post', 1, 0],
    ]);
  });

  it('counts two sources of one party as one origin but lists both', () => {
    expect(basis([supports('post'), supports('report')])).toMatchObject({ sources: 2, independent: 1 });
    expect(origins([supports('post'), supports('report')])).toHaveLength(2);
    expect(basis([supports('toms'), supports('report'), supports('outsider')]).independent).toBe(2);
  });

  it('never counts an unstated origin as independent', () => {
    expect(basis([supports('silent'), supports('scmp', { origin: null })])).toEqual({
      status: 'unstated',
      sources: 2,
      origins: [],
      unstated: 2,
      independent: 0,
    });
  });

  it('counts a source that states only one of its origins under that one', () => {
    const half = source('half', { derivedFrom: [stated('silent'), stated('post')] });
    expect(basis([supports('half')], {}, [...SOURCES, half])).toMatchObject({ unstated: 0, independent: 1 });
  });

  it.each([
    ['the stated one first', [stated('toms'), inferred('scmp')]],
    ['the inferred one first', [inferred('scmp'), stated('toms')]],
  ])('marks an origin as inferred only if no path to it is stated throughout: %s', (_, derivedFrom) => {
    const twice = source('twice', { derivedFrom });
    expect(origins([supports('twice')], {}, [...SOURCES, twice])).toEqual([['post', 1, 0]]);
  });
});

describe('the status', () => {
  const disputed = supports('outsider', { stance: 'disputes' });
  const absence = { where: both('the sources'), queries: [], until: '2026-11-22' };
  const overtakenBy = { claim: 'later', date: '2026-07' };

  it.each<[Status, string, Evidence[]]>([
    ['one', 'one origin', [supports('outsider'), supports('from-outsider')]],
    ['own', 'their word where that is only inferred', [supports('blog')]],
    ['own', 'the word of those whom it is about', [supports('report')]],
    ['own', 'what others repeat of it', [supports('post'), supports('toms')]],
    ['one', 'the report of others', [supports('outsider')]],
    ['one', 'a primary source of others', [supports('first-hand')]],
    ['several', 'origins of two parties', [supports('toms'), supports('outsider')]],
    ['several', 'an own account and an outsider', [supports('report'), supports('outsider')]],
    ['unstated', 'no stated origin', [supports('silent')]],
    ['one', 'a stated origin besides an unstated one', [supports('silent'), supports('outsider')]],
    ['disputed', 'a dispute, however many support it', [supports('toms'), supports('report'), disputed]],
    ['disputed', 'nothing but a dispute', [disputed]],
    ['own', 'a dispute without a source', [supports('toms'), supports('silent', { stance: 'disputes' })]],
    ['own', 'a dispute whose source is a guess', [supports('toms'), supports('blog', { stance: 'disputes' })]],
    [
      'disputed',
      'a dispute by a silent source’s own observation',
      [supports('silent', { stance: 'disputes', origin: 'own' })],
    ],
    ['own', 'what goes further, however well sourced', [supports('toms'), { ...disputed, stance: 'overstates' }]],
    ['partial', 'support in part', [supports('toms', { stance: 'partly' })]],
    ['partial', 'no support', [supports('toms', { stance: 'limits' })]],
    ['own', 'a limit beside one origin', [supports('toms'), { ...disputed, stance: 'limits' }]],
  ])('is "%s" for %s', (expected, _, evidence) => {
    const firstHand = source('first-hand', { kind: 'primary', party: 'critics' });
    expect(status(evidence, { parties: ['makers'] }, [...SOURCES, firstHand])).toBe(expected);
  });

  it('is "not-found" however many sources agree', () => {
    expect(status([supports('toms'), supports('outsider')], { absence })).toBe('not-found');
    expect(status([supports('silent')], { absence })).toBe('not-found');
  });

  it('is "calculated" however many sources agree', () => {
    const derivedFrom = { claims: ['one'], calculation: both('1 + 1') };
    expect(status([], { derivedFrom })).toBe('calculated');
    expect(status([], { derivedFrom: { claims: ['one'], inference: both('so') } })).toBe('inferred');
    expect(status([supports('toms'), disputed], { derivedFrom })).toBe('disputed');
  });

  it('ranks "disputed" above "not-found" and "overtaken" above all', () => {
    expect(status([supports('toms'), disputed], { absence })).toBe('disputed');
    expect(status([supports('toms'), disputed], { absence, overtakenBy })).toBe('overtaken');
    expect(status([supports('toms'), supports('outsider')], { overtakenBy })).toBe('overtaken');
    expect(status([supports('silent')], { overtakenBy })).toBe('overtaken');
  });
});
