/** axe-core in a page of ours. */
import axe, { type RunOptions } from 'axe-core';
import type { ExtensionPage } from '../browser/index.ts';

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

/** The rules that look at colours: what they found in one theme says nothing of the other. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** All rules, with the one that axe leaves off for targets of 24 px; in dark, those that theme can break. */
export function rulesFor(theme: 'light' | 'dark'): RunOptions {
  return theme === 'light' ? { rules: { 'target-size': { enabled: true } } } : { runOnly: OF_COLOURS };
}

/** The rules that must have found something to look at, else axe was not there. */
export function rulesMet(theme: 'light' | 'dark'): string[] {
  return theme === 'light' ? ['color-contrast', 'target-size'] : ['color-contrast'];
}

/** The violations that axe finds in a page as it is now. */
export async function violationsIn(view: ExtensionPage, theme: 'light' | 'dark'): Promise<Violation[]> {
  await view.evaluate(asFunction(axe.source));
  const { passed, violations } = await view.evaluate(async (rules) => {
    const { passes, violations }: Results = await Reflect.get(globalThis, 'axe').run(document, {
      ...rules,
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
  }, rulesFor(theme));
  // A run that has looked at nothing has nothing against anything.
  if (!rulesMet(theme).every((rule) => passed.includes(rule))) throw new Error('axe did not look at the page.');
  return violations;
}

/** A function of that text: pages of ours load no script but their own, and what is evaluated is sent as text anyway. */
function asFunction(source: string): () => void {
  return Object.assign(() => {}, { toString: () => `() => { ${source} }` });
}
