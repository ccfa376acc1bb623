/** One regular expression of all names, applied to all text at once. */
import { madeNames } from '../made-names.ts';

export function build(count: number): RegExp {
  const names = madeNames(count).map(([brand, model]) => `${brand}[\\s-]?${model}`);
  return new RegExp(names.join('|'), 'gi');
}

export function scan(pattern: RegExp): number {
  return document.body.textContent?.match(pattern)?.length ?? 0;
}
