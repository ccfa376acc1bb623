import type { Bundles } from './bundle.ts';
import type { BenchPage } from './pages.ts';
import type { Site } from './site.ts';

/** What every measure gets. */
export interface Bench {
  readonly site: Site;
  /** The built extension. */
  readonly extension: string;
  /** The same as built for Firefox. */
  readonly firefox: string;
  /** An extension whose content script has nothing in it. */
  readonly empty: string;
  /** One whose content script reads the page's text once, and does nothing else. */
  readonly reading: string;
  /** One that also asks for settings and listens, as any with settings and a popup does. */
  readonly least: string;
  /** One that marks what is in view by a module that it loads. */
  readonly late: string;
  /** Scripts for pages, by file. */
  readonly code: Bundles;
  readonly pages: readonly BenchPage[];
  /** How many of the pages are real. */
  readonly saved: number;
}
