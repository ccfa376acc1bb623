/**
 * `npm test` and parts of it: runs the npm scripts of a plan in parallel. The last line of output says how many tests
 * passed, failed and were skipped, and why. `--total` only prints that line, for all runs since the last `npm test`.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { lineOf, sum } from './counts.ts';
import { PLANS } from './plans.ts';
import { clearResults, readResults } from './results.ts';

/** One more than there are cores, as scripts sometimes wait. */
const PARALLEL_LANES = availableParallelism() + 1;

interface Outcome {
  readonly script: string;
  readonly isPassed: boolean;
  readonly seconds: number;
}

/** Runs an npm script and prefixes each line of its output with its name. */
async function run(script: string): Promise<Outcome> {
  const start = performance.now();
  const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => console.log(`${script.padEnd(14)} ${line}`));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { script, isPassed: code === 0, seconds: (performance.now() - start) / 1000 };
}

/** Runs the scripts of a lane in turn, even after one has failed. */
async function runLane(scripts: readonly string[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const script of scripts) outcomes.push(await run(script));
  return outcomes;
}

async function runPhase(lanes: readonly (readonly string[])[]): Promise<Outcome[]> {
  const waiting = [...lanes];
  const outcomes: Outcome[] = [];
  const worker = async () => {
    for (let lane = waiting.shift(); lane; lane = waiting.shift()) outcomes.push(...(await runLane(lane)));
  };
  await Promise.all(Array.from({ length: PARALLEL_LANES }, worker));
  return outcomes;
}

async function runPlan(name: string): Promise<boolean> {
  const plan = PLANS[name];
  if (!plan) throw new Error(`Unknown plan "${name}". The plans are: ${Object.keys(PLANS).join(', ')}.`);
  const outcomes: Outcome[] = [];
  for (const phase of plan) if (outcomes.every(({ isPassed }) => isPassed)) outcomes.push(...(await runPhase(phase)));
  for (const { script, isPassed, seconds } of outcomes)
    console.log(`${script.padEnd(14)} ${isPassed ? 'passed' : 'FAILED'} after ${seconds.toFixed(0)} s`);
  return outcomes.every(({ isPassed }) => isPassed);
}

const [name = 'all'] = process.argv.slice(2);
if (name === 'all') clearResults();
if (name !== '--total' && !(await runPlan(name))) process.exitCode = 1;
console.log(lineOf(sum(readResults())));
