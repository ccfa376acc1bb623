/** Traces of the browser, and the share of a page's main thread that an extension used. */
import { type BenchBrowser, sleep } from './browser.ts';
import { sum } from './statistics.ts';

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** The start, in µs. */
  readonly ts: number;
  readonly dur?: number;
  /** The CPU time of the thread, in µs, which other processes do not affect. */
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

/** Records all events while something runs. */
export async function trace(browser: BenchBrowser, run: () => Promise<void>): Promise<TraceEvent[]> {
  const { protocol } = browser;
  const events: TraceEvent[] = [];
  // The protocol does not type events.
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

/** Returns the events of the main thread of the page at an address, in order. */
export function mainThread(events: readonly TraceEvent[], address: string): TraceEvent[] {
  const parse = events.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url?.startsWith(address));
  if (!parse) throw new Error(`The trace has no page ${address}.`);
  return events
    .filter(({ pid, tid, ph }) => pid === parse.pid && tid === parse.tid && ph === 'X')
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/** Returns the time of one of the page's own performance marks, in ms on the trace's clock. */
export function markTime(events: readonly TraceEvent[], mark: string): number {
  const event = events.find(({ name }) => name === mark);
  if (!event) throw new Error(`The trace has no mark ${mark}.`);
  return event.ts / 1000;
}

export interface Slice {
  /** In ms on the trace's clock. */
  readonly start: number;
  readonly ms: number;
  readonly kind: 'injection' | 'call' | 'microtasks';
  /** True if it ran in idle time. */
  readonly idle: boolean;
}

/**
 * Returns the time slices of a world's content script: its injection, its functions' calls, and microtasks that belong
 * to no other world. Pages that are measured like this have no promises of their own.
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

/** Returns how long functions of other worlds ran within an event, in µs. */
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

/** Returns the time of all tasks, in ms, and of the microtasks that the browser runs behind a task and not within it. */
export function timeOfTasks(main: readonly TraceEvent[]): number {
  let time = 0;
  let end = 0;
  for (const event of main) {
    if (event.ts < end || !['ThreadControllerImpl::RunTask', 'RunMicrotasks'].includes(event.name)) continue;
    end = event.ts + (event.dur ?? 0);
    time += timeOf(event);
  }
  return time / 1000;
}

/** Returns our share of each task, in ms. Microtasks run after the task that they belong to. */
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

/** Returns the time of the events with a name during the injection, in ms. */
export function timeIn(main: readonly TraceEvent[], name: string, within = 'ScriptInjection::InjectJs'): number {
  const outer = main.find((event) => event.name === within);
  if (!outer) return 0;
  const end = outer.ts + (outer.dur ?? 0);
  const inner = main.filter((event) => event.name === name && event.ts >= outer.ts && event.ts < end);
  return sum(inner.map(timeOf)) / 1000;
}
