import { highlightSearchTerm } from 'highlight-search-term';
import { SPELLINGS } from './names.ts';

export function scan(): number {
  let count = 0;
  for (const [i, search] of SPELLINGS.entries()) {
    highlightSearchTerm({ search, selector: 'body', customHighlightName: `search-${i}` });
    count += CSS.highlights.get(`search-${i}`)?.size ?? 0;
  }
  return count;
}
