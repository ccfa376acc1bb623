/** Holds the dossier against the stored source texts; runs only where these are at hand. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import bundled from '../../src/dossier/dossier.json' with { type: 'json' };
import { parseDossier } from '../../src/dossier/validate.ts';

const RUN = 9;
const directory = new URL('../../../shared/sources/', import.meta.url);
const root = new URL('../../', import.meta.url);
const texts = new Map(
  (existsSync(directory) ? readdirSync(directory) : [])
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name.slice(0, -'.txt'.length), readFileSync(new URL(name, directory), 'utf8')]),
);

describe.skipIf(texts.size === 0)('the sources', () => {
  const dossier = parseDossier(bundled);
  const taken = new Map([...texts].flatMap(([id, text]) => runs(text).map((run) => [run, id])));
  const borrowed = (text: string) => [...new Set(runs(text).filter((run) => taken.has(run)))];

  it('hold every locator where the dossier says', () => {
    const missing = dossier.claims.flatMap((claim) =>
      claim.evidence
        .filter(({ source, locator }) => locator !== null && !fold(texts.get(source) ?? '').includes(fold(locator)))
        .map(({ source, locator }) => `${claim.id}, ${source}: ${locator}`),
    );
    expect(missing).toEqual([]);
  });

  it('are located wherever there is a text', () => {
    const without = dossier.claims.flatMap((claim) =>
      claim.evidence
        .filter(({ source, locator }) => locator === null && texts.has(source))
        .map(({ source }) => `${claim.id}, ${source}`),
    );
    expect(without).toEqual([]);
  });

  it(`share no ${RUN} words in a row with the dossier`, () => {
    expect(strings(bundled).flatMap(borrowed)).toEqual([]);
  });

  it(`share no ${RUN} words in a row with a file of this repository`, () => {
    const listed = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], { cwd: fileURLToPath(root) })
      .toString()
      .split('\0')
      .filter((path) => /\.(tsx?|json|md|html)$/.test(path) && !path.endsWith('package-lock.json'))
      .map((path) => ({ path, url: new URL(encodeURI(path), root) }))
      .filter(({ url }) => existsSync(url));
    expect(listed.map(({ path }) => path)).toContain('src/dossier/dossier.json');
    expect(
      listed.flatMap(({ path, url }) => borrowed(readFileSync(url, 'utf8')).map((run) => `${path}: ${run}`)),
    ).toEqual([]);
  });
});

/** Every run of words as long as must not be shared. An address is a name that its publisher gave: not a sentence. */
function runs(text: string): string[] {
  const words =
    text
      .replace(/https?:\/\/\S+/g, '')
      .toLowerCase()
      .match(/\w+/g) ?? [];
  return words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(' '));
}

/** Makes quotes, dashes and spaces alike, and nothing else. */
function fold(text: string): string {
  return text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ');
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
