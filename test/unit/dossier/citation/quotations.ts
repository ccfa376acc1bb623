/** Quotations for tests of citations: one written by hand, and arbitrary ones. */
import fc from 'fast-check';
import type { Quotation, QuotedClaim, QuotedSource } from '../../../../src/dossier/citation/quotation.ts';
import { LANGUAGES } from '../../../../src/dossier/model/languages.ts';

export const example: Quotation = {
  statement: {
    id: 'run',
    text: 'A group says it has post-trained the model on 1,000 chips.',
    nature: null,
    dates: { holds: '2026-06' },
    absence: null,
    derived: null,
    overtaken: [],
  },
  caveats: [
    {
      id: 'post',
      text: 'This was post-training only.',
      nature: null,
      dates: {},
      absence: null,
      derived: null,
      overtaken: [],
    },
    {
      id: 'benchmarks',
      text: 'No benchmarks were found.',
      nature: 'opinion',
      dates: { checked: '2026-11-20' },
      absence: { where: 'the report', queries: ['score', '成绩'], until: '2026-11-20' },
      derived: { by: 'calculation', how: '3 - 3' },
      overtaken: [
        { text: 'There are 3 benchmarks.', date: '2026-11-22' },
        { text: 'There are 4.', date: '2026-11-23' },
      ],
    },
  ],
  sources: [
    {
      id: 'toms',
      publisher: "Tom's Hardware",
      author: { given: 'Luke', family: 'James' },
      title: 'Team claims 50% & more [updated]',
      url: 'https://example.org/a_(b)?q=1%20x#c',
      date: '2026-06-06',
      accessed: '2026-11-27',
      kind: 'news',
      stance: 'supports',
      quotes: ['had been used', '1,000 chips'],
    },
    {
      id: 'city',
      publisher: 'Parks and Gardens',
      author: { organisation: 'Parks and Gardens' },
      title: '深圳 {post}',
      url: null,
      date: '2026-06',
      accessed: null,
      kind: 'announcement',
      stance: 'disputes',
      quotes: [],
    },
  ],
  revision: '2026-11-24',
  language: 'en',
};

/** Text without surrounding white space, as in a dossier, with every character that some format treats as syntax. */
const text = fc
  .string({
    unit: fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom(...'\\{}&$#%_~^\'"`-,<>[]()*|!?@:;=+.1 \n\t', ' and ', '芯片', '　', '\\begin', '&amp;', '“”'),
    ),
    minLength: 1,
    maxLength: 40,
  })
  .map((string) => string.trim())
  .filter((string) => string !== '');

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const date = fc.tuple(day, fc.nat({ max: 2 })).map(([whole, parts]) => whole.slice(0, [4, 7, 10][parts]));

// citation-js encodes an address a second time if it escapes reserved characters only ("%23").
const url = fc
  .webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true })
  .filter((address) => !address.includes('%') || decodeURI(address) !== address);

const claim: fc.Arbitrary<QuotedClaim> = fc.record({
  id: fc.constant('claim'),
  text,
  nature: fc.constantFrom(null, 'forecast', 'opinion'),
  dates: fc.record({ holds: date, said: date, checked: date }, { requiredKeys: [] }),
  absence: fc.option(fc.record({ where: text, queries: fc.array(text, { maxLength: 2 }), until: date })),
  derived: fc.option(fc.record({ by: fc.constantFrom('calculation', 'inference'), how: text })),
  overtaken: fc.array(fc.record({ text, date }), { maxLength: 2 }),
});

const source: fc.Arbitrary<QuotedSource> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/),
  publisher: text,
  author: fc.option(
    fc.oneof(fc.record({ given: text, family: text }), fc.record({ name: text }), fc.record({ organisation: text })),
  ),
  title: text,
  url: fc.option(url),
  date: fc.option(date),
  accessed: fc.option(day),
  kind: fc.constantFrom('announcement', 'primary', 'technical report', 'news', 'briefing', 'blog', 'commentary'),
  stance: fc.constantFrom('supports', 'partly', 'limits', 'disputes', 'disputes unsourced', 'overstates'),
  quotes: fc.array(text, { maxLength: 2 }),
});

export const anyQuotation: fc.Arbitrary<Quotation> = fc.record({
  statement: claim,
  caveats: fc.array(claim, { maxLength: 3 }),
  sources: fc.uniqueArray(source, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
  revision: fc.constant('2026-11-24'),
  language: fc.constantFrom(...LANGUAGES),
});

/** Normalises white space as all formats do, and as citation-js does when it reads BibTeX. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Returns a date as CSL has it. */
export function dateParts(date: string | null): number[] | undefined {
  return date?.split('-').map(Number);
}
