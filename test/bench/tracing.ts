/** Traces of the browser, and what of a page's main thread an extension took. */
import { type BenchBrowser, sleep } from './browser.ts';
import { sum } from './statistics.ts';

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** µs */
  readonly ts: number;
  readonly dur?: number;
  /** What of that the thread had the processor, in µs: other processes do not count. */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly worldName?: string;
    readonly beginData?: { readonly url?: string };
    readonly data?: { readonly url?: string };
  };
}

const CATEGORIES = [
  '-*',
  'toplevel',
  'extensions',
  'v8',
  'v8.execute',
  'devtools.timeline',
  'blink.user_timing',
  '__metadata',
];

/** All events while something is done. */
export async function trace(browser: BenchBrowser, run: () => Promise<void>): Promise<TraceEvent[]> {
  const { protocol } = browser;
  const events: TraceEvent[] = [];
  // The protocol leaves events untyped.
  const collect = ({ value }: { value: object[] }) => events.push(...value.filter(isEvent));
  protocol.on('Tracing.dataCollected', collect);
  await protocol.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordUntilFull', traceBufferSizeInKb: 400_000 },
  });
  await run();
  const complete = new Promise<void>((resolve) => protocol.once('Tracing.tracingComplete', () => resolve()));
  await protocol.send('Tracing.end');
  await complete;
  await sleep(50);
  protocol.off('Tracing.dataCollected', collect);
  return events;
}

const isEvent = (event: object): event is TraceEvent => 'name' in event && 'ts' in event && 'args' in event;

/** The events of the main thread that parsed the page of an address, in order. */
export function mainThread(events: readonly TraceEvent[], address: string): TraceEvent[] {
  const parse = events.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url?.startsWith(address));
  if (!parse) throw new Error(`The trace has no page ${address}.`);
  return events
    .filter(({ pid, tid, ph }) => pid === parse.pid && tid === parse.tid && ph === 'X')
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/** When the page made a mark of its own, in ms on the clock of the trace. */
export function markTime(events: readonly TraceEvent[], mark: string): number {
  const event = events.find(({ name }) => name === mark);
  if (!event) throw new Error(`The trace has no mark ${mark}.`);
  return event.ts / 1000;
}

export interface Slice {
  /** ms on the clock of the trace. */
  readonly start: number;
  readonly ms: number;
  readonly kind: 'injection' | 'call' | 'microtasks';
  /** Whether it ran in idle time. */
  readonly idle: boolean;
}

/**
 * The time that the content script of a world took: its injection, calls of its functions, and microtasks that are no
 * other world's. Pages measured so have no promises of their own.
 */
export function slicesOf(main: readonly TraceEvent[], world: string): Slice[] {
  const slices: Slice[] = [];
  let end = 0;
  let idleEnd = 0;
  for (const [i, event] of main.entries()) {
    if (event.name === 'FireIdleCallback') idleEnd = event.ts + (event.dur ?? 0);
    const kind = kindOf(event, world);
    if (!kind || event.ts < end) continue;
    end = event.ts + (event.dur ?? 0);
    const foreign = kind === 'injection' ? 0 : timeOfOthers(main, i, world);
    slices.push({ start: event.ts / 1000, ms: (timeOf(event) - foreign) / 1000, kind, idle: event.ts < idleEnd });
  }
  return slices;
}

const timeOf = ({ dur = 0, tdur = dur }: TraceEvent) => tdur;

function kindOf({ name, args }: TraceEvent, world: string): Slice['kind'] | null {
  if (name === 'ScriptInjection::InjectJs') return 'injection';
  if (name === 'v8.callFunction' && args.worldName === world) return 'call';
  return name === 'RunMicrotasks' ? 'microtasks' : null;
}

/** How long functions of other worlds ran within an event, in µs. */
function timeOfOthers(main: readonly TraceEvent[], index: number, world: string): number {
  const outer = main[index];
  const outerEnd = (outer?.ts ?? 0) + (outer?.dur ?? 0);
  let time = 0;
  let end = 0;
  for (let i = index + 1; ; i++) {
    const event = main[i];
    if (!event || event.ts >= outerEnd) return time;
    if (event.name !== 'v8.callFunction' || event.args.worldName === world || event.ts < end) continue;
    end = event.ts + (event.dur ?? 0);
    time += timeOf(event);
  }
}

/** What of each task was ours, in ms: microtasks are run behind the task that they belong to. */
export function ownTasks(main: readonly TraceEvent[], slices: readonly Slice[]): number[] {
  const tasks = main
    .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')

    .map(({ ts }) => ts / 1000);
  const own: number[] = [];
  let task = -1;
  let counted = -2;
  for (const { start, ms } of slices) {
    while ((tasks[task + 1] ?? Number.POSITIVE_INFINITY) <= start) task++;
    if (task === counted) own.push((own.pop() ?? 0) + ms);
    else own.push(ms);
    counted = task;
  }
  return own;
}

/** The time of the events of a name within the injection, in ms. */
export function timeIn(main: readonly TraceEvent[], name: string, within = 'ScriptInjection::InjectJs'): number {
  const outer = main.find((event) => event.name === within);
  if (!outer) return 0;
  const end = outer.ts + (outer.dur ?? 0);
  const inner = main.filter((event) => event.name === name && event.ts >= outer.ts && event.ts < end);
  return sum(inner.map(timeOf)) / 1000;
}
