/** Runs axe-core in our own pages. */
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

/** Returns the violations that axe finds in a page, including target-size, which is off by default. */
export async function violationsIn(view: ExtensionPage): Promise<Violation[]> {
  await view.evaluate(asFunction(axe.source));
  const { passed, violations } = await view.evaluate(async () => {
    const { passes, violations }: Results = await Reflect.get(globalThis, 'axe').run(document, {
      rules: { 'target-size': { enabled: true } },
      // Reports only one passing element per rule: reporting all is most of the work on a long page.
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
  // A run that checked nothing would find no violations either.
  if (!['color-contrast', 'target-size'].every((rule) => passed.includes(rule)))
    throw new Error('axe has not checked the page.');
  return violations;
}

/** Wraps a script in a function, since our pages load no other scripts but evaluate functions sent as text. */
function asFunction(source: string): () => void {
  return Object.assign(() => {}, { toString: () => `() => { ${source} }` });
}
