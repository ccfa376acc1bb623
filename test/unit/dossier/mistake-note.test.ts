import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/dossier/languages.ts';
import { mistakeNote } from '../../../src/dossier/mistake-note.ts';
import { both, dossierOf, fact, supports } from './pieces.ts';

const position = { text: both('So'), evidence: [supports('a')] };
const dossier = dossierOf({
  claims: [fact('claim')],
  disagreements: [{ id: 'contest', entities: ['thing'], question: both('Is it?'), positions: [position, position] }],
});

describe('mistakeNote', () => {
  it('says which statement of which revision it is about, quotes it, and leaves room for what is wrong', () => {
    expect(mistakeNote(dossier, 'claim', 'en')).toBe(
      [
        'Caveat: a mistake in “claim” (dossier small, revision 2026-11-22)',
        'It says: Text of claim.',
        'What is wrong, and which source shows it: ',
      ].join('\n'),
    );
  });

  it('is in the language of the reader', () => {
    const note = mistakeNote(dossier, 'claim', 'zh-CN');
    for (const part of ['claim', 'small', '2026-11-22', 'Text of claim.（中文）']) expect(note).toContain(part);
    expect(note).not.toMatch(/mistake|It says/);
  });

  it.each(LANGUAGES)('quotes the question of a disagreement: %s', (language) => {
    const note = mistakeNote(dossier, 'contest', language);
    expect(note).toContain('“contest”');
    expect(note).toContain(both('Is it?')[language]);
  });

  it('refuses an id that the dossier does not have', () => {
    expect(() => mistakeNote(dossier, 'nothing', 'en')).toThrow(RangeError);
    expect(() => mistakeNote(dossier, 'thing', 'en')).toThrow(/"thing".*"small"/);
  });
});
