/** Our detection of thousands of names, as the benchmark calls it in a page. */
import { type CompiledNames, compileNames } from '../../src/matcher/compile.ts';
import { createFinder } from '../../src/matcher/matcher.ts';
import { namedOf } from './made-names.ts';
import { scanFor } from './ours.ts';

export function makeNames(count: number) {
  return namedOf(count);
}

/** Builds the table from names, as if these were not known at build time. */
export function build(names: ReturnType<typeof namedOf>) {
  return createFinder(compileNames(names));
}

/** Returns the table as plain data, as the build puts it into the extension. */
export function prebuilt(names: ReturnType<typeof namedOf>): string {
  return JSON.stringify(compileNames(names));
}

export function load(text: string) {
  const names: CompiledNames = JSON.parse(text);
  return createFinder(names);
}

export { scanFor };
