import { describe, expect, it } from 'vitest';
import { DETAIL_LEVELS } from '../../../src/dossier/model/levels.ts';
import type { Dossier } from '../../../src/dossier/model/schema.ts';
import { describe as describeEntity } from '../../../src/dossier/tell/describe.ts';
import { tellGlance } from '../../../src/dossier/tell/told-glance.ts';
import { caveat, dossierOf, fact, inferred, lockOf, NOWHERE, source, stated, supports, tellingOf } from './pieces.ts';

function told(change: Partial<Dossier>) {
  const dossier = dossierOf(change);
  const [entity] = dossier.entities;
  if (!entity) throw new Error('no entity');
  return tellGlance(entity, tellingOf(dossier));
}

describe('who stands behind a glance', () => {
  it('is told with its words, also where these were made of the first claims', () => {
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

  it('is those who say from whom they have it, or else those of whom we infer that', () => {
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

  it('is the same at each level, and nobody where nothing is known', () => {
    const dossier = dossierOf({ claims: [fact('one', { level: 'full' })] });
    const request = { entity: 'thing', language: 'en', today: '2026-11-24', reporting: NOWHERE } as const;
    for (const level of DETAIL_LEVELS)
      expect(describeEntity(dossier, lockOf(dossier), { ...request, level }).glance?.leading.id).toBe('one');
    expect(told({ claims: [fact('theirs', { entities: ['other'] })] })).toBeNull();
  });
});
