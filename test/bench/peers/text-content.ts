/** The minimum for searching all text: the browser joins it, and one regular expression searches it. */
import { PATTERN } from './names.ts';

export function scan(): number {
  return document.body.textContent?.match(PATTERN)?.length ?? 0;
}
