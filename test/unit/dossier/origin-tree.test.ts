import { describe, expect, it } from 'vitest';
import { type OriginNode, originTree } from '../../../src/dossier/describe/origin-tree.ts';
import type { Source } from '../../../src/dossier/model/schema.ts';
import { both, contextOf, dossierOf, fact, inferred, source, stated, supports } from './pieces.ts';

function tree(cited: string[], sources: Source[]): OriginNode[] {
  const dossier = dossierOf({ sources, claims: [fact('one', { evidence: cited.map((id) => supports(id)) })] });
  return originTree(new Set(cited), contextOf(dossier));
}

/** Writes nodes as "name", with "?" for an inferred link, "!" for an unstated origin, and brackets if not cited. */
function drawn(nodes: readonly OriginNode[]): unknown[] {
  return nodes.map(({ publisher, number, inferred, unstated, children }) => {
    const name = number === null ? `(${publisher})` : `${number} ${publisher}`;
    const label = `${name}${inferred ? '?' : ''}${unstated ? '!' : ''}`;
    return children.length === 0 ? label : [label, ...drawn(children)];
  });
}

const SOURCES = [
  source('loner'),
  source('post', { kind: 'announcement' }),
  source('scmp', { derivedFrom: [stated('post')] }),
  source('toms', { derivedFrom: [stated('scmp')] }),
  source('blog', { derivedFrom: [inferred('scmp')] }),
  source('silent', { derivedFrom: null }),
  source('after-silent', { derivedFrom: [stated('silent')] }),
].map((entry) => ({ ...entry, publisher: entry.id }));

describe('originTree', () => {
  it('puts each source below the one that it draws on, the largest tree first', () => {
    expect(drawn(tree(['loner', 'toms', 'scmp', 'blog', 'post'], SOURCES))).toEqual([
      ['5 post', ['3 scmp', '2 toms', '4 blog?']],
      '1 loner',
    ]);
  });

  it('includes uncited sources only if a cited one goes back to them', () => {
    expect(drawn(tree(['toms'], SOURCES))).toEqual([['(post)', ['(scmp)', '1 toms']]]);
    expect(tree([], SOURCES)).toEqual([]);
  });

  it('marks a root whose own origin is not stated', () => {
    expect(drawn(tree(['silent', 'after-silent'], SOURCES))).toEqual([['1 silent!', '2 after-silent']]);
  });

  it('marks only the inferred link', () => {
    const after = { ...source('after-blog', { derivedFrom: [stated('blog')] }), publisher: 'after-blog' };
    expect(drawn(tree(['after-blog'], [...SOURCES, after]))).toEqual([
      ['(post)', ['(scmp)', ['(blog)?', '1 after-blog']]],
    ]);
  });

  it('shows a source below each of its origins, inferred or not', () => {
    const survey = { ...source('survey', { derivedFrom: [stated('post'), inferred('loner')] }), publisher: 'survey' };
    expect(drawn(tree(['survey'], [...SOURCES, survey]))).toEqual([
      ['(loner)', '1 survey?'],
      ['(post)', '1 survey'],
    ]);
  });

  it('has the kind and date of each source, in the reader’s language', () => {
    const dossier = dossierOf({ sources: [source('a', { publisher: both('A'), kind: 'blog', date: '2026-06-05' })] });
    expect(originTree(new Set(['a']), contextOf(dossier, { language: 'zh-CN' }))).toEqual([
      {
        publisher: 'A（中文）',
        date: '2026-06-05',
        number: 1,
        kind: 'blog',
        inferred: false,
        unstated: false,
        children: [],
      },
    ]);
  });
});
