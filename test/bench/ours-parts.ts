/** The same first scan as in ours.ts, with each step timed on its first run. */

import { type Mention, mentionsIn } from '../../src/annotator/find/mentions.ts';
import { stretchesOf } from '../../src/annotator/find/text-spans.ts';
import { whileLaidOut } from '../../src/annotator/layout/display.ts';
import { createMarks } from '../../src/annotator/mark/highlights.ts';
import { createShadowRoots } from '../../src/content/shadow-roots.ts';
import { joinText } from '../../src/dom/joined-text.ts';
import { textAround } from '../../src/dom/text-nodes.ts';
import { textNodesAt } from '../../src/dom/text-offsets.ts';
import type { CompiledNames } from '../../src/matcher/compile.ts';
import { createFinder } from '../../src/matcher/matcher.ts';
import { createTraceFinder, type Traces } from '../../src/matcher/prefilter.ts';

declare const DOSSIER_NAMES: CompiledNames;
declare const DOSSIER_TRACES: Traces;

const trace = createTraceFinder(DOSSIER_TRACES);

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
  timed('sign looked for', () => trace.isIn(text));
  const finder = timed('patterns made', () => createFinder(DOSSIER_NAMES));
  const stretches = timed('sign looked for', () => stretchesOf(finder.places(text)));
  const near = timed('nodes up to the last sign', () => [...textNodesAt(document.body, stretches)]);
  const found: Mention[] = [];
  for (const [i, nodes] of near.entries()) {
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) continue;
    timed(i === 0 ? 'first name read and judged' : 'the others', () => {
      const { before, after } = textAround(first, last);
      const page = joinText([...before, ...nodes, ...after]);
      whileLaidOut(() => {
        found.push(...mentionsIn(page, finder, [0, page.text.length]));
      });
    });
  }
  const marks = timed('marks made ready', () => createMarks(signal));
  timed('marks and their style sheet', () => marks.change(found, []));
  timed('shadow hosts', () => createShadowRoots(() => {}).look([document.body]));
  return parts;
}
