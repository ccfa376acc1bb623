/** `npm run dossier:check -- DIR [--read ID...] [--frozen]`: checks the dossier against its sources' texts. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Lock, parseLock } from '../../src/dossier/model/lock.ts';
import { parseDossier } from '../../src/dossier/validate/validate.ts';
import { borrowedRuns, properNames } from './borrowed.ts';
import { lockDossier } from './locking.ts';
import { readTexts } from './texts.ts';

const DOSSIER = 'src/dossier/model/dossier.json';
const LOCK = 'src/dossier/model/dossier.lock.json';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { read: { type: 'boolean', default: false }, frozen: { type: 'boolean', default: false } },
});
const [folder, ...ids] = positionals;

/** Returns all problems. */
function check(directory: string): string[] {
  const dossier = parseDossier(JSON.parse(readFileSync(DOSSIER, 'utf8')));
  const before = existsSync(LOCK) ? parseLock(JSON.parse(readFileSync(LOCK, 'utf8'))) : null;
  const texts = readTexts(directory);
  const today = new Date().toISOString().slice(0, 10);
  const isReadNow = (place: string) => values.read && (ids.includes('all') || ids.includes(place));
  const { lock, problems } = lockDossier(dossier, texts, before, today, isReadNow);

  const borrowed = [...ownFiles()].flatMap(([path, text]) =>
    borrowedRuns(text, texts.values(), properNames(dossier)).map((run) => `${path}: copied from a source: "${run}"`),
  );
  const unread = lock.evidence
    .filter(({ found, read }) => found && !read)
    .map((entry) => `${entry.in}, ${entry.source}`);
  summarize(lock, unread);
  const isNew = !before || JSON.stringify({ ...before, checked: '' }) !== JSON.stringify({ ...lock, checked: '' });
  if (!values.frozen && problems.length === 0 && isNew) writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
  return [
    ...problems,
    ...borrowed,
    ...(values.frozen ? unread.map((place) => `${place}: not yet compared with its text by anyone`) : []),
    ...(values.frozen && isNew ? [`${LOCK} is out of date: run this without --frozen and commit the result`] : []),
  ];
}

/** Yields the files of this repository into which sentences could have been copied. */
function* ownFiles(): Generator<[string, string]> {
  const listed = execFileSync('git', ['ls-files', '-coz', '--exclude-standard']).toString().split('\0');
  for (const path of listed)
    if (/\.(tsx?|json|md|html)$/.test(path) && !/package-lock|\.lock\.json$/.test(path) && existsSync(path))
      yield [path, readFileSync(path, 'utf8')];
}

function summarize({ evidence }: Lock, unread: readonly string[]): void {
  const count = (found: 'exact' | 'folded' | null) => evidence.filter((entry) => entry.found === found).length;
  console.log(
    `${evidence.length} pieces of evidence: ${count('exact')} found word for word, ${count('folded')} apart from quotes, dashes or spaces, ` +
      `${count(null)} without a text; ${unread.length} not yet compared with their text by anyone`,
  );
  if (unread.length > 0 && !values.frozen) console.log(unread.map((place) => `  not compared: ${place}`).join('\n'));
}

if (!folder) {
  console.error('Usage: npm run dossier:check -- DIR [--read ID...] [--frozen]');
  process.exitCode = 1;
} else {
  const problems = check(folder);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
