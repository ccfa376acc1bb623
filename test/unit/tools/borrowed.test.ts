import { describe, expect, it } from 'vitest';
import { borrowedRuns, properNames, stringsIn } from '../../../tools/dossier/borrowed.ts';
import { dossierOf, source as sourceOf } from '../dossier/pieces.ts';

const source = 'A team says that the chips were used for one whole month without a pause, as Some Paper wrote.';

describe('borrowedRuns', () => {
  it('finds nine words in a row, ignoring case and punctuation', () => {
    expect(borrowedRuns('THE CHIPS, were used “for one whole month” without', [source], [])).toEqual([
      'the chips were used for one whole month without',
    ]);
  });

  it('allows eight words in a row, and words in another order', () => {
    expect(borrowedRuns('the chips were used for one whole month', [source], [])).toEqual([]);
    expect(borrowedRuns('the chips were for one used whole month without a', [source], [])).toEqual([]);
  });

  it('neither counts proper names nor lets them hide a run', () => {
    expect(borrowedRuns('one whole month without a pause, as Some Paper', [source], ['Some Paper'])).toEqual([]);
    const split = 'the chips were used for one whole Some Paper month without';
    expect(borrowedRuns(split, [source], ['Some Paper'])).toHaveLength(1);
  });

  it('treats the title of a source as a name, even if its text begins with it', () => {
    const title = 'A team says that the chips were used for one whole month';
    const names = properNames(dossierOf({ sources: [sourceOf('a', { title })] }));
    expect(borrowedRuns(`Cited: ${title}`, [source], names)).toEqual([]);
    expect(borrowedRuns(`Cited: ${title}`, [source], [])).not.toEqual([]);
  });

  it('finds sixteen Chinese characters in a row', () => {
    const text = '一个包括华为的深圳团队称已经完成了模型的后训练';
    expect(borrowedRuns(text.slice(2, 18), [text], [])).toEqual([text.slice(2, 18)]);
    expect(borrowedRuns(text.slice(2, 17), [text], [])).toEqual([]);
  });

  it('ignores addresses', () => {
    const url = 'https://example.org/the-chips-were-used-for-one-whole-month-without-a-pause';
    expect(borrowedRuns(`See ${url}`, [`At ${url}`], [])).toEqual([]);
  });
});

it('stringsIn finds every string in a value', () => {
  expect(stringsIn({ a: ['x', { b: 'y' }], c: 1, d: null })).toEqual(['x', 'y']);
});
