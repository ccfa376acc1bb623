import findAndReplace from 'findandreplacedomtext';
import { PATTERN } from './names.ts';

export function scan(): number {
  findAndReplace(document.body, { find: PATTERN, wrap: 'mark', preset: 'prose' });
  return document.body.getElementsByTagName('mark').length;
}
