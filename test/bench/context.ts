import type { Bundles } from './bundle.ts';
import type { BenchPage } from './pages.ts';
import type { Site } from './site.ts';

/** The input of every measurement. */
export interface Bench {
  readonly site: Site;
  /** The folder of the built extension. */
  readonly extension: string;
  /** The same as built for Firefox. */
  readonly firefox: string;
  /** An extension with an empty content script. */
  readonly empty: string;
  /** One whose content script only reads the page's text once. */
  readonly reading: string;
  /** One that also loads settings and listens, like any extension with settings and a popup. */
  readonly least: string;
  /** One that loads a module to mark what is in view. */
  readonly late: string;
  /** Bundled scripts for pages, by file. */
  readonly code: Bundles;
  readonly pages: readonly BenchPage[];
  /** The number of pages that are saved real ones. */
  readonly saved: number;
}
