/** The text of a document, from now on: told as trees that are new, and as changes. */

import type { Changes, TextReader } from '../dom/changes.ts';
import { listenAgain } from '../dom/listeners.ts';
import { isLarge } from '../dom/text-nodes.ts';
import { watchChanges } from './mutations.ts';
import { createShadowRoots } from './shadow-roots.ts';
import { sweepInIdleTime } from './shadow-sweep.ts';
import { readWhileLoading } from './while-loading.ts';

/** More nodes than so many at once are not looked at in one go. */
export const MANY = 2_000;

export interface PageText {
  /** The body and the shadow trees that are known; nothing, while there is no text to read yet. */
  trees(): (Element | ShadowRoot)[];
  /** The page goes into the back/forward cache, where nothing can be read. */
  leave(): void;
  comeBack(): void;
  isAway(): boolean;
  /** How often the text has changed; NaN, which is like nothing, while that is not watched yet. */
  version(): number;
}

/**
 * @param renewed `document.open` took all listeners away: they are to be put back
 * @param report is told what went wrong
 */
export function watchText(
  reader: TextReader,
  { renewed, report }: { readonly renewed: () => void; readonly report: (error: unknown) => void },
  signal: AbortSignal,
): PageText {
  let documentElement: Element | null = null;
  const noticeRenewal = () => {
    const before = documentElement;
    documentElement = document.documentElement;
    if (before === null || before === documentElement) return;
    listenAgain();
    renewed();
  };
  const look = (changed: Changes) => {
    noticeRenewal();
    reader.readChanges(changed);
    // What is too much for one go is left to the next look in idle time.
    if (changed.nodes.length <= MANY) shadow.look(changed.nodes, true);
    sweeps.stirred();
  };
  const changes = watchChanges(look, report, signal);
  const shadow = createShadowRoots((root) => {
    changes.observe(root);
    readTree(root);
  });
  const sweeps = sweepInIdleTime(shadow, report, signal);
  const readTree = async (root: Element | ShadowRoot) => {
    if (signal.aborted) return;
    try {
      await reader.readTree(root);
    } catch (error) {
      report(error);
    }
  };

  const readBody = async () => {
    noticeRenewal();
    const { body } = document;
    if (!body) return;
    // While nothing was watched they may have gone; what was found in them is forgotten with this reading.
    shadow.forgetGone();
    const done = readTree(body);
    // Of a large page it is looked for them in idle time.
    if (!isLarge(body)) shadow.look([body]);
    await done;
  };
  const start = async () => {
    await readWhileLoading(readBody, signal);
    if (signal.aborted) return;
    changes.observe(document);
    await readBody();
  };
  start().catch(report);
  const trees = () => (documentElement && document.body ? [document.body, ...shadow.known] : []);
  return {
    trees,
    leave: changes.leave,
    comeBack() {
      changes.comeBack();
      shadow.forgetGone();
      // What was still to be read when it went is read now; the rest is known.
      for (const tree of trees()) readTree(tree);
    },
    isAway: changes.isAway,
    version: changes.version,
  };
}
