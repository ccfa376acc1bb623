import { expect, it } from 'vitest';
import { authorName } from '../../../src/dossier/derive/author.ts';

it.each([
  ['Luke James', 'Luke James'],
  [{ given: 'Coco', family: 'Feng' }, 'Coco Feng'],
  [{ given: '可可', family: '冯' }, '冯可可'],
])('authorName puts names in the order of their language: %o', (author, name) => {
  expect(authorName(author)).toBe(name);
});
