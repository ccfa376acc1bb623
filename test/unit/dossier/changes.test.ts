import { describe, expect, it } from 'vitest';
import { lastChanged, listChanges } from '../../../src/dossier/derive/changes.ts';
import { both, dossierOf, fact } from './pieces.ts';

const change = (revision: string, of: string[], added: string[] = []) => ({
  revision,
  of,
  added,
  removed: [],
  what: both(`What of ${revision}`),
  why: both('Why'),
});

const dossier = dossierOf({
  claims: [fact('claim'), fact('new')],
  changes: [
    change('2026-11-20', ['thing'], ['new']),
    change('2026-11-20', ['new']),
    change('2026-06-01', ['claim']),
    change('2025-06-01', ['claim']),
  ],
});

describe('the list of changes', () => {
  it('says what was changed, when and why, and names the items', () => {
    expect(listChanges(dossier, 'en')[0]).toEqual({
      revision: '2026-11-20',
      what: 'What of 2026-11-20',
      why: 'Why',
      of: [{ id: null, text: 'Thing' }],
      added: [{ id: 'new', text: 'Text of new.' }],
    });
    expect(listChanges(dossier, 'zh-CN')[2]?.of).toEqual([{ id: 'claim', text: 'Text of claim.（中文）' }]);
  });
});

describe('a statement', () => {
  it('says when it was last changed, for a year', () => {
    expect(lastChanged(dossier, 'claim', '2026-06-01')).toBe('2026-06-01');
    expect(lastChanged(dossier, 'claim', '2027-06-01')).toBe('2026-06-01');
    expect(lastChanged(dossier, 'claim', '2027-06-02')).toBeNull();
  });

  it('that is new does not count as changed, even if it was reworded on the same day', () => {
    expect(lastChanged(dossier, 'new', '2026-11-21')).toBeNull();
  });
});
