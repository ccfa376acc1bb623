/** The packages whose code is in a build, with their licences. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A module of a built file, by its id, with the number of its characters that are in the file. */
export type BundledModules = Readonly<Record<string, { readonly renderedLength: number }>>;

/** Helpers that the bundler adds have ids such as "\0rolldown/runtime.js". */
const OF_BUNDLER = /^\0((?:@[^/]+\/)?[^/]+)\//;
const OF_PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/.][^/]*)\//;

/**
 * Returns the names of the packages that modules belong to, without our own modules.
 * @param ownFolder the absolute path of the folder with our own modules
 * @throws Error if a module belongs to no package, so that none is overlooked
 */
export function packagesOf(modules: BundledModules, ownFolder: string): Set<string> {
  const packages = new Set<string>();
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    const path = id.replaceAll('\\', '/');
    if (renderedLength === 0 || path.startsWith(`${ownFolder.replaceAll('\\', '/')}/`)) continue;
    const [, name] = OF_BUNDLER.exec(path) ?? OF_PACKAGE.exec(path) ?? [];
    if (name === undefined) throw new Error(`"${id}" is bundled, but no package is known that it belongs to`);
    packages.add(name);
  }
  return packages;
}

/**
 * Returns the notices that go with a build: of each package the version, where its source is, and the licence.
 * @param modulesFolder the folder in which the packages are installed
 * @throws Error if one has no licence text, or does not say where its source is
 */
export function noticesOf(packages: Iterable<string>, modulesFolder: string): string {
  const notices = [...packages].toSorted().map((name) => noticeOf(name, join(modulesFolder, name)));
  return [
    'Caveat contains code of the packages below, minified. With each is said where its source is, and under which licence.\nThe licence of Caveat itself is in the file LICENSE.\n',
    ...notices,
  ].join(`\n${'-'.repeat(80)}\n\n`);
}

function noticeOf(name: string, folder: string): string {
  const { version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)\b/i.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const address = typeof repository === 'object' ? repository?.url : repository;
  if (texts.join('') === '') throw new Error(`${name} is bundled, but there is no licence text in ${folder}`);
  if (typeof address !== 'string') throw new Error(`${name} is bundled, but does not say where its source is`);
  const source = address.replace(/^git\+/, '').replace(/\.git$/, '');
  const head = [
    `${name} ${version} (${license})`,
    `Source: ${source} and https://www.npmjs.com/package/${name}/v/${version}`,
  ];
  return `${head.join('\n')}\n\n${texts.join('\n\n')}\n`;
}
