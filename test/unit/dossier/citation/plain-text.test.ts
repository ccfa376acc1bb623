import { describe, expect, it } from 'vitest';
import { cite } from '../../../../src/dossier/citation/formats.ts';
import { example } from './quotations.ts';

describe('plain text', () => {
  it('has the statement, its caveats, its sources and the revision', () => {
    expect(cite(example, 'text').split('\n')).toEqual([
      'A group says it has post-trained the model on 1,000 chips. (as of 2026-06)',
      'Caveat: This was post-training only.',
      'Caveat: No benchmarks were found. (an opinion; checked 2026-11-20) Looked for in the report, using the search terms “score”, “成绩”, until 2026-11-20. Calculated: 3 - 3 Overtaken (2026-11-22): There are 3 benchmarks. Overtaken (2026-11-23): There are 4.',
      'Sources:',
      "Tom's Hardware, Luke James: “Team claims 50% & more [updated]”, 2026-06-06, https://example.org/a_(b)?q=1%20x#c",
      'Parks and Gardens (says otherwise): “深圳 {post}”, 2026-06',
      'Caveat dossier, revision 2026-11-24',
    ]);
  });

  it('is available in Chinese', () => {
    const lines = cite({ ...example, language: 'zh-CN' }, 'text').split('\n');
    expect(lines[1]).toBe('注意：This was post-training only.');
    expect(lines.slice(3)).toEqual([
      '来源：',
      "Tom's Hardware，Luke James：《Team claims 50% & more [updated]》，2026-06-06，https://example.org/a_(b)?q=1%20x#c",
      'Parks and Gardens（说法不同）：《深圳 {post}》，2026-06',
      'Caveat 资料，修订版 2026-11-24',
    ]);
  });
});
