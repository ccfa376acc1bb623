/** Links and paths in the documents have to lead somewhere: files move, and prose stays behind unnoticed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const BUILT = /^(?:node_modules|dist|out|\.git)(?:\/|$)/;

const documents = readdirSync(ROOT, { withFileTypes: true })
  .filter(({ name }) => !BUILT.test(name))
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(join(ROOT, entry.name), { recursive: true, encoding: 'utf8' }).map((path) => join(entry.name, path))
      : [entry.name],
  )
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8').replace(/^```.*?^```$/gms, '') }));

/** GitHub's anchor of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** `src/a.js` is built from `src/a.ts`; of `src/<language>.json` only the folder can be looked up. */
const exists = (named: string) => {
  const path = named.replace(/[^/]*[<*].*$/, '').replace(/\.js$/, '.ts');
  return existsSync(join(ROOT, path));
};

describe.each(documents)('$path', ({ path, text }) => {
  it('links to files and headings that exist', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)].map(
      ([, link, image]) => link ?? image ?? '',
    );
    const broken = links.filter((link) => {
      if (/^(?:https?|mailto):/.test(link)) return false;
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? join(ROOT, path) : join(ROOT, dirname(path), file);
      return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  it('names code that exists', () => {
    const named = [...text.matchAll(/`((?:src|test|tools|docs|public|\.github)\/[^\s`]+)`/g)].map(
      ([, code = '']) => code,
    );
    expect(named.filter((code) => !exists(code))).toEqual([]);
  });
});
