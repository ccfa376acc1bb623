/** Prints results and writes them as a table. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Group } from './chart.ts';

export interface Row {
  readonly measure: string;
  readonly target: string;
  readonly result: string;
  readonly peers: string;
  /** True if the target is met; null if there is none. */
  readonly met: boolean | null;
}

export interface Part {
  readonly rows: readonly Row[];
  /** The parts of it that the chart shows. */
  readonly groups?: readonly Group[];
  /** Remarks for readers of the table. */
  readonly notes?: readonly string[];
}

const BEGIN = '<!-- bench:begin (written by npm run bench) -->';
const END = '<!-- bench:end -->';
const INITIAL = `# What Caveat costs a page\n\n${BEGIN}\n${END}\n`;

const mark = ({ met }: Row) => (met === null ? '' : met ? 'yes' : '**no**');

export function print(name: string, { rows, notes = [] }: Part, seconds: number): void {
  console.log(`\n${name} (${seconds.toFixed(0)} s)`);
  for (const row of rows) {
    console.log(`  ${row.measure}`);
    console.log(`    ${row.result}${row.target ? `   target ${row.target}` : ''}   ${mark(row).replaceAll('*', '')}`);
    if (row.peers) console.log(`    peers: ${row.peers}`);
  }
  for (const note of notes) console.log(`  ${note}`);
}

/** Replaces the table between the markers and keeps the text around it. */
export function write(file: string, parts: readonly Part[], browser: string, chart: string): void {
  const old = existsSync(file) ? readFileSync(file, 'utf8') : INITIAL;
  const [from, to] = [old.indexOf(BEGIN), old.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file} has no markers for the table.`);
  const cells = (row: Row) => [row.measure, row.target, row.result, mark(row), row.peers].join(' | ');
  const table = [
    'measure | to reach | measured | reached | peers and bounds, same run',
    '--- | --- | --- | --- | ---',
    ...parts.flatMap(({ rows }) => rows.map(cells)),
  ].map((line) => `| ${line} |`);
  const notes = parts.flatMap(({ notes = [] }) => notes).map((note) => `- ${note}`);
  const text = [`${machine(browser)}\n`, `![Chart](${chart})\n`, ...table, '', ...notes].join('\n');
  writeFileSync(file, `${old.slice(0, from)}${BEGIN}\n${text.trim()}\n${old.slice(to)}`);
}

function machine(browser: string): string {
  const date = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  const commit = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  return `${date}, commit ${commit}; ${browser}, headless; ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${memory} GB, ${process.platform}. \`npm run bench\` measures anew.`;
}
