import { describe, expect, it } from 'vitest';
import { describe as describeEntity } from '../../../src/dossier/describe/describe-entity.ts';
import { describeGlance } from '../../../src/dossier/describe/describe-glance.ts';
import { DETAIL_LEVELS } from '../../../src/dossier/model/levels.ts';
import type { Dossier } from '../../../src/dossier/model/schema.ts';
import { caveat, contextOf, dossierOf, fact, inferred, lockOf, NOWHERE, source, stated, supports } from './pieces.ts';

function told(change: Partial<Dossier>) {
  const dossier = dossierOf(change);
  const [entity] = dossier.entities;
  if (!entity) throw new Error('no entity');
  return describeGlance(entity, contextOf(dossier));
}

describe('describeGlance', () => {
  it('adds the support to written and generated glances', () => {
    const glance = told({ claims: [fact('one'), caveat('limit', { qualifies: ['one'] })] });
    expect(glance).toMatchObject({
      line: 'A thing',
      takeaway: 'Text of one.',
      detail: 'Text of limit.',
      leading: { id: 'one', evidence: [{ publisher: 'Publisher a' }] },
      origins: [{ publisher: 'Publisher a', url: 'https://example.org/a', isAnnouncement: false }],
      repeating: [],
      isInferred: false,
    });
  });

  it('lists repeating sources whose origin is stated, or else those whose origin is inferred', () => {
    const sources = [
      source('root', { kind: 'announcement' }),
      source('says', { derivedFrom: [stated('root')] }),
      source('guessed', { derivedFrom: [inferred('root')] }),
      source('silent', { derivedFrom: null }),
    ];
    const by = (...ids: string[]) => {
      const { repeating, isInferred, origins } =
        told({ sources, claims: [fact('one', { evidence: ids.map((id) => supports(id)) })] }) ?? {};
      return [repeating, isInferred, origins?.map(({ isAnnouncement }) => isAnnouncement)];
    };
    expect(by('root', 'says', 'guessed', 'silent')).toEqual([[2], false, [true]]);
    expect(by('guessed', 'silent')).toEqual([[1], true, [true]]);
    expect(by('root')).toEqual([[], false, [true]]);
    expect(by('silent')).toEqual([[], false, []]);
  });

  it('is the same at each level, and null without any fact', () => {
    const dossier = dossierOf({ claims: [fact('one', { level: 'full' })] });
    const request = { entity: 'thing', language: 'en', today: '2026-11-24', reporting: NOWHERE } as const;
    for (const level of DETAIL_LEVELS)
      expect(describeEntity(dossier, lockOf(dossier), { ...request, level }).glance?.leading.id).toBe('one');
    expect(told({ claims: [fact('theirs', { entities: ['other'] })] })).toBeNull();
  });
});
