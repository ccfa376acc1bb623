import { describe, expect, it } from 'vitest';
import { withPageNote } from '../../../../src/annotator/popover/page-note.ts';
import type { CardElement } from '../../../../src/platform/messages/card.ts';

const element = (name: string, ...children: CardElement[]): CardElement => ({
  tag: 'div',
  attributes: { [name]: '' },
  children,
});
const card = {
  nodes: [element('class', element('id', element('data-page-note')), element('lang'))],
  css: '',
  pageNotes: [{ address: 'https://example.org/article', nodes: [element('role')] }],
};

describe('withPageNote', () => {
  it('fills the slot with the note about the current page', () => {
    expect(withPageNote(card, 'https://example.org/article?ref=x#top').nodes).toEqual([
      element('class', element('id', element('role')), element('lang')),
    ]);
  });

  it('changes nothing on other pages', () => {
    expect(withPageNote(card, 'https://example.org/another').nodes).toEqual(card.nodes);
  });
});
