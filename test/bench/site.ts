/** Serves pages for measurements. */
import { serve } from '../../tools/browser/server.ts';

export interface Site {
  /**
   * Returns an address of the page on a new site, which has its own process, so that nothing is compiled or warm. Saved
   * pages must not run or fetch anything, but our own pages may have a script.
   */
  address(html: string, scripts?: boolean): string;
  /** Returns an address of the page on one shared site, which keeps its process, as when a reader reads on. */
  further(html: string): string;
  close(): Promise<void>;
}

const QUIET = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export async function openSite(): Promise<Site> {
  const pages: string[] = [];
  let visits = 0;
  const server = await serve((path) => {
    const [, kind, index] = path.split('/');
    const body = pages[Number(index)];
    if (body === undefined) return undefined;
    const policy = kind === 'scripts' ? `${QUIET}; script-src 'unsafe-inline'` : QUIET;
    return { body, headers: { 'content-security-policy': policy } };
  });
  const { port } = new URL(server.origin);
  const indexOf = (html: string) => {
    const known = pages.indexOf(html);
    return known < 0 ? pages.push(html) - 1 : known;
  };
  return {
    address: (html, scripts = false) =>
      `http://s${visits++}.test:${port}/${scripts ? 'scripts' : 'quiet'}/${indexOf(html)}`,
    further: (html) => `http://further.test:${port}/quiet/${indexOf(html)}`,
    close: server.close,
  };
}
