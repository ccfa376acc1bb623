import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noticesOf, packagesOf } from '../../../tools/build/third-party.ts';

describe('packagesOf', () => {
  const named = (...ids: string[]) =>
    [...packagesOf(Object.fromEntries(ids.map((id) => [id, { renderedLength: 1 }])), '/here/src')].toSorted();

  it('names the package of each module, but for our own', () => {
    expect(
      named(
        '/here/src/content/index.ts',
        '/here/node_modules/valibot/dist/index.mjs',
        '/here/node_modules/@floating-ui/core/dist/core.mjs',
        '/here/node_modules/one/node_modules/other/index.js?inline',
        '/here/node_modules/.cache/caveat/node_modules/preact/preact.mjs',
        'C:\\here\\node_modules\\far\\index.js',
        '\0rolldown/runtime.js',
      ),
    ).toEqual(['@floating-ui/core', 'far', 'other', 'preact', 'rolldown', 'valibot']);
  });

  it('leaves modules out of which nothing is left', () => {
    expect(packagesOf({ '/here/node_modules/unused/index.js': { renderedLength: 0 } }, '/here/src').size).toBe(0);
  });

  it.each(['/elsewhere/index.js', '\0virtual', '/here/src-of-others/index.ts', '/here/node_modules/.cache/x.mjs'])(
    'overlooks none: of %j no package is known',
    (id) => {
      expect(() => named(id)).toThrow('no package is known');
    },
  );
});

describe('noticesOf', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'caveat-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const install = (name: string, packageJson: object, files: Readonly<Record<string, string>>) => {
    const all = { 'package.json': JSON.stringify({ version: '1.2.3', license: 'MPL-2.0', ...packageJson }), ...files };
    for (const [file, text] of Object.entries(all)) {
      const path = join(folder, name, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  };
  const repository = { url: 'git+https://example.org/code.git' };

  it('have each package’s version, source and licence', () => {
    install(
      'b',
      { repository },
      { 'LICENSE.md': 'Do what you like.\n', NOTICE: 'By B.\n', 'README.md': 'Licence: see there.' },
    );
    install('@some/a', { repository: 'https://example.org/a', license: 'MIT' }, { LICENCE: 'Keep this text.' });
    const notices = noticesOf(['b', '@some/a'], folder);
    expect(notices.split(`\n${'-'.repeat(80)}\n\n`).slice(1)).toEqual([
      '@some/a 1.2.3 (MIT)\nSource: https://example.org/a and https://www.npmjs.com/package/@some/a/v/1.2.3\n\nKeep this text.\n',
      'b 1.2.3 (MPL-2.0)\nSource: https://example.org/code and https://www.npmjs.com/package/b/v/1.2.3\n\nDo what you like.\n\nBy B.\n',
    ]);
  });

  it.each([
    ['without a licence text', { repository }, {}, 'no licence text'],
    ['with an empty one', { repository }, { LICENSE: '\n' }, 'no licence text'],
    ['that does not say where its source is', {}, { LICENSE: 'Keep this text.' }, 'where its source is'],
  ])('fail for a package %s', (_, packageJson, files, message) => {
    install('a', packageJson, files);
    expect(() => noticesOf(['a'], folder)).toThrow(message);
  });

  it('fail for a package that is not there', () => {
    expect(() => noticesOf(['nowhere'], folder)).toThrow('nowhere');
  });
});
