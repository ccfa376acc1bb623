import { describe, expect, it } from 'vitest';
import { rootsOf } from '../../../src/dossier/derive/origins.ts';
import type { Evidence } from '../../../src/dossier/model/schema.ts';
import { inferred, source, stated, supports } from './pieces.ts';

const SOURCES = [
  source('post'),
  source('paper'),
  source('paper-copy', { derivedFrom: [stated('post')] }),
  source('echo', { derivedFrom: [stated('paper-copy')] }),
  source('guess', { derivedFrom: [inferred('paper-copy')] }),
  source('after-guess', { derivedFrom: [stated('guess')] }),
  source('both', { derivedFrom: [stated('post'), inferred('paper')] }),
  source('silent', { derivedFrom: null }),
  source('after-silent', { derivedFrom: [stated('silent')] }),
  source('mixed', { derivedFrom: [stated('post'), stated('silent')] }),
];

const roots = (evidence: Evidence) =>
  rootsOf(evidence, SOURCES).map(({ source, inferred }) => [source?.id ?? null, inferred]);

describe('rootsOf', () => {
  it.each([
    ['an origin is its own root', 'post', [['post', false]]],
    ['what says where it is from', 'paper-copy', [['post', false]]],
    ['what is from what is from it', 'echo', [['post', false]]],
    ['what we infer it of', 'guess', [['post', true]]],
    ['an inferred step anywhere on the way', 'after-guess', [['post', true]]],
    [
      'several origins, each with how we know',
      'both',
      [
        ['post', false],
        ['paper', true],
      ],
    ],
    ['a source that does not say', 'silent', [[null, false]]],
    ['a source based on one that does not say', 'after-silent', [[null, false]]],
    [
      'one origin stated and another not',
      'mixed',
      [
        ['post', false],
        [null, false],
      ],
    ],
  ])('follows %s', (_, id, expected) => {
    expect(roots(supports(id))).toEqual(expected);
  });

  it('takes a source’s own remark for an origin, whatever its article draws on', () => {
    expect(roots(supports('guess', { origin: 'own' }))).toEqual([['guess', false]]);
    expect(roots(supports('silent', { origin: 'own' }))).toEqual([['silent', false]]);
  });

  it('prefers the origin of the statement to that of the article', () => {
    expect(roots(supports('paper-copy', { origin: stated('paper') }))).toEqual([['paper', false]]);
    expect(roots(supports('paper-copy', { origin: inferred('paper') }))).toEqual([['paper', true]]);
    expect(roots(supports('paper', { origin: stated('both') }))).toEqual([
      ['post', false],
      ['paper', true],
    ]);
    expect(roots(supports('paper-copy', { origin: null }))).toEqual([[null, false]]);
  });

  it('does not invent an origin if the chain ends at an unknown source', () => {
    expect(roots(supports('nowhere'))).toEqual([[null, false]]);
    expect(roots(supports('post', { origin: stated('nowhere') }))).toEqual([[null, false]]);
  });
});
