/** The same first scan as in ours.ts, with each step timed on its first run. */

import { type Mention, mentionsIn } from '../../src/annotator/find/mentions.ts';
import { spansOf } from '../../src/annotator/find/text-spans.ts';
import { freshDisplay } from '../../src/annotator/layout/styles.ts';
import { createHighlights } from '../../src/annotator/mark/highlights.ts';
import { createShadowRoots } from '../../src/content/shadow-roots.ts';
import { joinText } from '../../src/dom/joined-text.ts';
import { textAround } from '../../src/dom/text-nodes.ts';
import { textNodesAt } from '../../src/dom/text-offsets.ts';
import type { CompiledNames } from '../../src/matcher/compile.ts';
import { createJudge } from '../../src/matcher/judge.ts';
import { createFinder } from '../../src/matcher/matcher.ts';
import { type Beginnings, createBeginningSearch, createPrefilter } from '../../src/matcher/prefilter.ts';
import { type CompiledSenses, createSenses } from '../../src/matcher/senses.ts';

declare const DOSSIER_NAMES: CompiledNames;
declare const PREFILTER: Beginnings;
declare const SENSES: CompiledSenses;

// Once, as the build writes it out wherever it is named.
const names = PREFILTER;
const beginnings = new Set(names.hashes);
const mayName = createPrefilter(createBeginningSearch(names, (hash) => beginnings.has(hash)));

/** Returns the time of each step in ms. */
export function scan(): Readonly<Record<string, number>> {
  const parts: Record<string, number> = {};
  const timed = <T>(name: string, run: () => T): T => {
    const start = performance.now();
    const result = run();
    parts[name] = (parts[name] ?? 0) + performance.now() - start;
    return result;
  };
  const { signal } = new AbortController();
  const text = timed('text joined', () => document.body.textContent ?? '');
  timed('sign looked for', () => mayName(text));
  const finder = timed('finder made', () => createFinder(DOSSIER_NAMES));
  const senses = createSenses(SENSES);
  const recognizer = { finder, judge: createJudge(() => senses) };
  const spans = timed('sign looked for', () => spansOf(finder.offsets(text)));
  const near = timed('nodes up to the last sign', () => [...textNodesAt(document.body, spans)]);
  const found: Mention[] = [];
  for (const [i, nodes] of near.entries()) {
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) continue;
    timed(i === 0 ? 'first name read and judged' : 'the others', () => {
      const { before, after } = textAround(first, last);
      const page = joinText([...before, ...nodes, ...after]);
      const display = (element: Element) => freshDisplay(element).value;
      found.push(...mentionsIn(page, recognizer, display, [0, page.text.length], () => {}));
    });
  }
  const highlights = timed('marks made ready', () => createHighlights(() => {}, signal));
  timed('marks and their style sheet', () => highlights.change(found, []));
  timed('shadow hosts', () => createShadowRoots(() => {}).lookBelow(document.body));
  return parts;
}
