import { createElement } from 'preact';
import { expect, it } from 'vitest';
import { Actions } from '../../../src/card/Actions.tsx';
import { toTree } from '../../../src/card/tree.ts';
import { elementsOf, findAll, textOf } from './nodes.ts';

const actions = (report: string | null) => toTree(createElement(Actions, { id: 'claim', report, language: 'en' }));

it('the button copies a report if there is nowhere to send it', () => {
  const tree = actions(null);
  expect(findAll(tree, 'a')).toEqual([]);
  expect(
    findAll(tree, 'button').map(({ attributes, children }) => [attributes['data-copy'], textOf(children)]),
  ).toEqual([['mistake', 'Copy a report']]);
});

it('the link to report a mistake opens a new tab, unless it is a mail', () => {
  const form = 'https://example.org/issues/new?title=x';
  const [link] = findAll(actions(form), 'a');
  expect(link?.attributes).toMatchObject({ href: form, target: '_blank', rel: 'noreferrer' });
  expect(textOf(link?.children ?? [])).toBe('Report a mistake');
  expect(findAll(actions(form), 'button')).toEqual([]);
  const mail = elementsOf(actions('mailto:someone@example.org?subject=x')).find(({ tag }) => tag === 'a');
  expect(mail?.attributes.target).toBeUndefined();
});
