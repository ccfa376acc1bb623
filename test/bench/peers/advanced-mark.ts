import Mark from 'advanced-mark.js';
import { PATTERN } from './names.ts';

export function scan(): number {
  let count = 0;
  new Mark(document.body).markRegExp(PATTERN, { acrossElements: true, done: (marks) => (count = marks) });
  return count;
}
