import { describe, expect, it } from 'vitest';
import { mistakeNote, reportAddress } from '../../../src/dossier/describe/mistake-note.ts';
import { LANGUAGES } from '../../../src/dossier/model/languages.ts';
import { both, dossierOf, fact, NOWHERE, supports } from './pieces.ts';

const position = { text: both('So'), evidence: [supports('a')] };
const dossier = dossierOf({
  claims: [fact('claim')],
  disagreements: [{ id: 'question', entities: ['thing'], question: both('Is it?'), positions: [position, position] }],
});

describe('mistakeNote', () => {
  it('names and quotes the statement, names the revision, and leaves room for the mistake', () => {
    expect(mistakeNote(dossier, 'claim', 'en', NOWHERE.versions)).toBe(
      [
        'Caveat: a mistake in “claim”',
        'Dossier small, revision 2026-11-22, in English; Caveat 1.0.0, Firefox 140',
        'It says: Text of claim.',
        'What is wrong, and which source shows it: ',
      ].join('\n'),
    );
  });

  it('is in the reader’s language', () => {
    const note = mistakeNote(dossier, 'claim', 'zh-CN', NOWHERE.versions);
    for (const part of ['claim', 'small', '2026-11-22', 'Text of claim.（中文）']) expect(note).toContain(part);
    expect(note).not.toMatch(/mistake|It says/);
  });

  it.each(LANGUAGES)('quotes the question of a disagreement: %s', (language) => {
    const note = mistakeNote(dossier, 'question', language, NOWHERE.versions);
    expect(note).toContain('“question”');
    expect(note).toContain(both('Is it?')[language]);
  });

  it('throws for an id that the dossier does not have', () => {
    expect(() => mistakeNote(dossier, 'nothing', 'en', NOWHERE.versions)).toThrow(RangeError);
    expect(() => mistakeNote(dossier, 'thing', 'en', NOWHERE.versions)).toThrow(/"thing".*"small"/);
  });
});

describe('reportAddress', () => {
  const reportTo = (address: string) =>
    reportAddress(dossier, 'claim', 'en', { address, versions: 'Caveat 1.0.0, Firefox 140' });

  it('fills in a form with the note', () => {
    const { origin, pathname, searchParams } = new URL(
      reportTo('https://example.org/issues/new?template=mistake') ?? '',
    );
    expect(origin + pathname).toBe('https://example.org/issues/new');
    expect(searchParams.get('template')).toBe('mistake');
    expect(`${searchParams.get('title')}\n${searchParams.get('body')}`).toBe(
      mistakeNote(dossier, 'claim', 'en', 'Caveat 1.0.0, Firefox 140'),
    );
    expect([...searchParams.keys()]).toEqual(['template', 'title', 'body']);
  });

  it('fills in a mail', () => {
    expect(reportTo('mailto:mistakes@example.org')).toMatch(
      /^mailto:mistakes@example\.org\?subject=[^&+]+&body=[^&+]+$/,
    );
  });

  it('is null if there is nowhere to report to', () => {
    expect(reportTo('')).toBeNull();
  });
});
