/**
 * All that an extension adds to a page in Firefox, by difference: the time that the main thread of the page's process has
 * on a processor while a page of one line is loaded again and again, with the extension and without.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../tools/browser/find.ts';
import { ensureBrowsers } from '../../tools/setup.ts';
import { sleep } from './browser.ts';
import type { Bench } from './context.ts';
import { page, withMentions } from './pages.ts';
import type { Part, Row } from './report.ts';
import { figure, median, quantile } from './statistics.ts';

const ROUNDS = 3;
const LOADS = 12;

/** After so long, in ms, a page of one line is at rest. */
const SETTLED = 400;

type Contestant = 'none' | 'least' | 'ours';

export async function firefox(bench: Bench): Promise<Part> {
  ensureBrowsers(['firefox']);
  const extensions: Readonly<Record<Contestant, string | null>> = {
    none: null,
    least: bench.least,
    ours: bench.firefox,
  };
  const line = bench.site.further(page('<p>One line.</p>'));
  const marked = bench.site.further(withMentions(page('<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>')));
  const rounds: Record<'line' | 'marked', Record<Contestant, number>>[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const [none, least, ours] = [
      await costOf(extensions.none, line, marked),
      await costOf(extensions.least, line, marked),
      await costOf(extensions.ours, line, marked),
    ];
    rounds.push({
      line: { none: none.line, least: least.line, ours: ours.line },
      marked: { none: none.marked, least: least.marked, ours: ours.marked },
    });
  }
  const added = (on: 'line' | 'marked', whose: Contestant) => rounds.map((round) => round[on][whose] - round[on].none);
  const least = median(added('line', 'least'));
  const rowOf = (measure: string, on: 'line' | 'marked', target: number): Row => {
    const ratios = added(on, 'ours').map((ms) => ms / least);
    const ratio = median(ratios);
    return {
      measure,
      target: `≤ ${target}`,
      result: `${figure(ratio)} (${figure(quantile(ratios, 0))} to ${figure(quantile(ratios, 0.99))}; ${figure(median(added(on, 'ours')))} ms)`,
      peers: `the least ${figure(median(added(on, 'least')))} ms there, the page alone ${figure(median(rounds.map((round) => round[on].none)))} ms`,
      met: ratio <= target,
    };
  };
  return {
    rows: [
      rowOf('Firefox: processor time of the page’s main thread, page of one line, ours ÷ the least', 'line', 1.3),
      rowOf('the same with three mentions, marked ÷ the least on the page of one line', 'marked', 3),
    ],
    notes: [
      `Firefox: ${ROUNDS} rounds of three fresh browsers, each of which loads a page ${LOADS} times in one process, the first load apart; ms a load, the page's own taken away.`,
    ],
  };
}

/** The processor time of a load, in ms, of a page without a mention and of one with three. */
async function costOf(
  extension: string | null,
  line: string,
  marked: string,
): Promise<Record<'line' | 'marked', number>> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    extraPrefsFirefox: { 'network.dns.localDomains': 'further.test', 'dom.ipc.processPrelaunch.enabled': false },
  });
  try {
    if (extension) await browser.installExtension(extension);
    const tab = await browser.newPage();
    const timeOf = async (address: string) => {
      await tab.goto(address);
      await sleep(2_000);
      const before = mainThreads(browser.process()?.pid ?? 0);
      for (let i = 0; i < LOADS; i++) {
        await tab.goto(`${address}?${i}`);
        await sleep(SETTLED);
      }
      const after = mainThreads(browser.process()?.pid ?? 0);
      // The page's is the busiest of the processes that were there all along.
      const spent = [...before].map(([pid, ns]) => (after.get(pid) ?? ns) - ns);
      return Math.max(...spent) / 1e6 / LOADS;
    };
    return { line: await timeOf(line), marked: await timeOf(marked) };
  } finally {
    await browser.close();
  }
}

const parentOf = (pid: string) => Number(/^PPid:\t(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

/** The processor time so far, in ns, of the main threads of a browser's content processes, which its fork server begins. */
function mainThreads(parent: number): Map<number, number> {
  const times = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const parents = [parentOf(name), parentOf(String(parentOf(name)))];
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      if (!parents.includes(parent) || !/\btab\0*$/.test(command)) continue;
      const [ns] = readFileSync(`/proc/${name}/task/${name}/schedstat`, 'utf8').split(' ');
      times.set(Number(name), Number(ns));
    } catch {
      // It has ended.
    }
  }
  return times;
}
