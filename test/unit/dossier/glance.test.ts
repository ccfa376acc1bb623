import { describe, expect, it } from 'vitest';
import { caveatsWith } from '../../../src/dossier/derive/caveats.ts';
import { glanceOf } from '../../../src/dossier/derive/glance.ts';
import bundled from '../../../src/dossier/model/dossier.json' with { type: 'json' };
import type { Language } from '../../../src/dossier/model/languages.ts';
import type { Claim, Entity } from '../../../src/dossier/model/schema.ts';
import { parseDossier } from '../../../src/dossier/validate/validate.ts';
import { both, caveat, dossierOf, fact } from './pieces.ts';

function glance(claims: Claim[], language: Language = 'en', own: Partial<Entity> = {}) {
  const dossier = dossierOf({ claims });
  const [entity] = dossier.entities;
  if (!entity) throw new Error('no entity');
  return glanceOf(dossier, { ...entity, ...own }, language);
}

const limits = (count: number) =>
  Array.from({ length: count }, (_, index) => caveat(`limit-${index}`, { qualifies: ['one'], level: 'full' }));

describe('a glance', () => {
  it('has the dossier’s own words if there are any', () => {
    const words = { line: both('A thing'), takeaway: both('It is.'), detail: both('Not all.') };
    const own = { glance: { ...words, leads: 'one', covers: ['limit-0'] } };
    expect(glance([fact('one'), ...limits(1)], 'zh-CN', own)).toEqual({
      line: 'A thing（中文）',
      takeaway: 'It is.（中文）',
      detail: 'Not all.（中文）',
      leads: 'one',
      covers: ['limit-0'],
    });
  });

  it('is otherwise the first fact of the lowest level, two of its caveats and a count of the others', () => {
    const others = [fact('theirs', { entities: ['other'] }), fact('deep', { level: 'full' })];
    expect(glance([...others, fact('one'), fact('two'), ...limits(5)])).toEqual({
      line: 'A thing',
      takeaway: 'Text of one.',
      detail: 'Text of limit-0. Text of limit-1. And 3 more limits.',
      leads: 'one',
      covers: ['limit-0', 'limit-1', 'limit-2', 'limit-3', 'limit-4'],
    });
  });

  it.each([
    [1, 'Text of limit-0.'],
    [2, 'Text of limit-0. Text of limit-1.'],
    [3, 'Text of limit-0. Text of limit-1. And 1 more limit.'],
  ])('does not count the caveats that it shows: %i', (count, detail) => {
    expect(glance([fact('one'), ...limits(count)])?.detail).toBe(detail);
  });

  it('is generated in Chinese too', () => {
    expect(glance([fact('one'), ...limits(4)], 'zh-CN')?.detail).toBe(
      'Text of limit-0.（中文）Text of limit-1.（中文）另有 2 条限定。',
    );
  });

  it('is null for an entity without facts', () => {
    expect(glance([fact('theirs', { entities: ['other'] }), ...limits(1)])).toBeNull();
  });
});

describe('the glances of the bundled dossier', () => {
  const dossier = parseDossier(bundled);
  const words = (text: string) => text.split(/\s+/).length;
  const signs = (text: string) => [...text.replace(/\s/g, '')].length;

  it('cover every caveat of their leading fact', () => {
    for (const entity of dossier.entities) {
      const made = glanceOf(dossier, entity, 'en');
      const due = caveatsWith(
        dossier.claims.filter(({ id }) => id === made?.leads),
        dossier.claims,
      );
      expect(due, entity.id).not.toHaveLength(0);
      expect(made?.covers).toEqual(expect.arrayContaining(due.map(({ id }) => id)));
    }
  });

  it('are short', () => {
    for (const { id, glance } of dossier.entities) {
      if (!glance) continue;
      const { takeaway, detail } = glance;
      expect(words(takeaway.en), `${id}: takeaway`).toBeLessThanOrEqual(32);
      expect(words(detail.en), `${id}: detail`).toBeLessThanOrEqual(30);
      expect(signs(takeaway['zh-CN']), `${id}: 要点`).toBeLessThanOrEqual(60);
      expect(signs(detail['zh-CN']), `${id}: 细节`).toBeLessThanOrEqual(60);
    }
  });
});
