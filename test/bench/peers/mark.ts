import Mark from 'mark.js';
import { PATTERN } from './names.ts';

export function scan(): number {
  return markIn(document.body);
}

export function markIn(context: Element | readonly Element[]): number {
  let count = 0;
  new Mark(context).markRegExp(PATTERN, { acrossElements: true, done: (marks) => (count = marks) });
  return count;
}
