import { type ComponentChildren, createElement, Fragment } from 'preact';
import { describe, expect, it } from 'vitest';
import { toTree } from '../../../src/card/tree.ts';

const h = createElement;

function Greeting({ name, children }: { readonly name: string; readonly children?: ComponentChildren }) {
  return h('p', { class: 'greeting' }, 'Hello ', name, children);
}

describe('toTree', () => {
  it('runs components, nested ones too', () => {
    const Page = ({ name }: { readonly name: string }) => h('main', null, h(Greeting, { name }, h('b', null, '!')));
    expect(toTree(h(Page, { name: 'you' }))).toEqual([
      {
        tag: 'main',
        attributes: {},
        children: [
          {
            tag: 'p',
            attributes: { class: 'greeting' },
            children: ['Hello ', 'you', { tag: 'b', attributes: {}, children: ['!'] }],
          },
        ],
      },
    ]);
  });

  it('leaves no trace of fragments and nested arrays', () => {
    const child = h('p', null, h(Fragment, null, 'a', [['b'], h(Fragment, null, ['c'])]), 'd');
    expect(toTree(child)).toEqual([{ tag: 'p', attributes: {}, children: ['a', 'b', 'c', 'd'] }]);
    expect(toTree([h(Fragment, null), 'x'])).toEqual(['x']);
  });

  it('writes numbers, including 0, and leaves out empty values', () => {
    expect(toTree(h('p', null, 0, 12, true, false, null, undefined, 'text'))).toEqual([
      { tag: 'p', attributes: {}, children: ['0', '12', 'text'] },
    ]);
    const Nothing = () => null;
    for (const nothing of [null, undefined, true, false, h(Nothing, null)]) expect(toTree(nothing)).toEqual([]);
  });

  it('writes attributes as in HTML', () => {
    const attributes = { id: 'a', 'data-close': true, hidden: false, title: undefined, lang: null, 'data-n': 0 };
    expect(toTree(h('p', attributes))).toEqual([
      { tag: 'p', attributes: { id: 'a', 'data-close': '', 'data-n': '0' }, children: [] },
    ]);
  });

  it('leaves out keys', () => {
    expect(toTree(h('li', { key: 'one', value: 1 }))).toEqual([
      { tag: 'li', attributes: { value: '1' }, children: [] },
    ]);
  });

  it('refuses event handlers at any depth, and names them', () => {
    const button = h('button', { onClick: () => undefined });
    expect(() => toTree(button)).toThrow(TypeError);
    expect(() => toTree(h('div', null, [h(Fragment, null, button)]))).toThrow(/"onClick"/);
    expect(() => toTree(h('p', { style: { color: 'red' } }))).toThrow(TypeError);
    expect(() => toTree(h('p', { dangerouslySetInnerHTML: { __html: '<script>' } }))).toThrow(TypeError);
  });

  it('returns data that survives being sent in a message', () => {
    const tree = toTree([h(Greeting, { name: 'you' }), h('svg', { viewBox: '0 0 16 16' }, h('path', { d: 'M0 0' }))]);
    expect(structuredClone(tree)).toEqual(tree);
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
  });
});
