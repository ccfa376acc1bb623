/** axe-core in a page of ours. */
import axe from 'axe-core';
import type { ExtensionPage } from '../../tools/browser/index.ts';

interface Found {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

interface Results {
  readonly passes: readonly Found[];
  readonly violations: readonly Found[];
}

interface Violation {
  readonly rule: string;
  readonly help: string;
  readonly where: readonly string[];
}

/** The violations that axe finds in a page as it is now, by its rules and the one that it leaves off for targets of 24 px. */
export async function violationsIn(view: ExtensionPage): Promise<Violation[]> {
  await view.evaluate(asFunction(axe.source));
  const { passed, violations } = await view.evaluate(async () => {
    const { passes, violations }: Results = await Reflect.get(globalThis, 'axe').run(document, {
      rules: { 'target-size': { enabled: true } },
      // Of what passes one element a rule is told: all of them are most of the work on a long page.
      resultTypes: ['violations'],
    });
    return {
      passed: passes.map(({ id }) => id),
      violations: violations.map(({ id, help, nodes }) => ({
        rule: id,
        help,
        where: nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`),
      })),
    };
  });
  // A run that has looked at nothing has nothing against anything.
  if (!['color-contrast', 'target-size'].every((rule) => passed.includes(rule)))
    throw new Error('axe did not look at the page.');
  return violations;
}

/** A function of that text: pages of ours load no script but their own, and what is evaluated is sent as text anyway. */
function asFunction(source: string): () => void {
  return Object.assign(() => {}, { toString: () => `() => { ${source} }` });
}
