import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const SRC = join(import.meta.dirname, '../../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(tsx?|css|html)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));
const modules = files.filter(({ path }) => /\.tsx?$/.test(path));

interface Import {
  readonly from: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const IMPORT = /(?:^|[;\n])\s*(?:import|export)\s+(type\s+(?!from\b))?(?:[\w$*\s{},]+?\sfrom\s*)?['"]([^'"]+)['"]/g;
const DYNAMIC_IMPORT = /\bimport\s*\(\s*['"]([^'"]+)['"]/g;

const imports: readonly Import[] = modules.flatMap(({ path: from, text }) => [
  ...[...text.matchAll(IMPORT)].map(([, type, target = '']) => ({ from, target, typeOnly: type !== undefined })),
  ...[...text.matchAll(DYNAMIC_IMPORT)].map(([, target = '']) => ({ from, target, typeOnly: false })),
]);

describe('imports', () => {
  const LAYERS = [
    ['background', 'content', 'popup', 'options', 'dossier-page'],
    ['annotator', 'ui'],
    ['card'],
    ['platform'],
    ['matcher', 'dom'],
    ['dossier'],
  ];
  const layerOf = (folder: string) => LAYERS.findIndex((layer) => layer.includes(folder));
  const folderOf = (path: string) => path.split('/')[0] ?? '';

  it('are all found by the patterns of this test', () => {
    const begun = modules.flatMap(({ text }) => text.match(/^(?:import\b|export\b.* from ')/gm) ?? []);
    expect(begun).not.toHaveLength(0);
    expect(imports).toHaveLength(begun.length);
  });

  it('come only from folders with a layer', () => {
    expect(modules.map(({ path }) => path).filter((path) => layerOf(folderOf(path)) < 0)).toEqual([]);
  });

  it('run one way: entries → annotator, ui → card → platform → matcher, dom → dossier', () => {
    const astray = imports.filter(({ from, target }) => {
      if (!target.startsWith('.')) return false;
      const [own, other] = [folderOf(from), folderOf(posix.join(posix.dirname(from), target))];
      return own !== other && layerOf(other) <= layerOf(own);
    });
    expect(astray).toEqual([]);
  });

  it.each([
    ['annotator', [['annotator'], ['frames', 'popover'], ['mark'], ['find'], ['layout']]],
    ['matcher', [['matcher'], ['packs'], ['text']]],
    ['dossier', [['describe', 'citation', 'validate'], ['derive'], ['model']]],
  ])('run one way within src/%s', (folder, order) => {
    const levelOf = (path: string) => order.findIndex((level) => level.includes(path.split('/').at(-2) ?? ''));
    const astray = imports.filter(({ from, target, typeOnly }) => {
      const to = posix.join(posix.dirname(from), target);
      if (typeOnly || !target.startsWith('.') || !from.startsWith(`${folder}/`) || !to.startsWith(`${folder}/`))
        return false;
      return posix.dirname(from) !== posix.dirname(to) && levelOf(to) <= levelOf(from);
    });
    expect(astray).toEqual([]);
  });

  it('reach the browser’s extension API through src/platform/browser.ts alone', () => {
    const values = imports.filter(({ target, typeOnly }) => target === 'webextension-polyfill' && !typeOnly);
    expect(values.map(({ from }) => from)).toEqual(['platform/browser.ts']);
  });

  it('use only packages that package.json lists as dependencies', () => {
    const packages = imports.filter(({ target }) => !target.startsWith('.')).map(({ target }) => target);
    const known = Object.keys(packageJson.dependencies);
    const isKnown = (target: string) => known.some((name) => target === name || target.startsWith(`${name}/`));
    expect(packages.filter((target) => !isKnown(target))).toEqual([]);
  });
});

describe('the programs in pages', () => {
  const inPages = modules.filter(({ path }) => /^(?:content|annotator|dom)\//.test(path));

  /** The entries of the modules that are loaded later. */
  const LATE = ['annotator/index.ts', 'annotator/cards.ts', 'annotator/senses.ts'];

  it('import nothing but types from each other', () => {
    const across = imports.filter(({ from, target, typeOnly }) => {
      const to = posix.join(posix.dirname(from), target);
      if (typeOnly || !/^(?:content|annotator)\//.test(to)) return false;
      return to.split('/')[0] !== from.split('/')[0] || LATE.includes(to);
    });
    expect(across).toEqual([]);
  });

  /** A module and all that it imports for more than a type. */
  const bundleOf = (entry: string) => {
    const reached = new Set([entry]);
    for (const from of reached)
      for (const { target, typeOnly } of imports.filter((one) => one.from === from))
        if (!typeOnly && /^\..*\.ts$/.test(target)) reached.add(posix.join(posix.dirname(from), target));
    return [...reached].toSorted();
  };

  it('are bundled from their own folders: the sentinel takes little else', () => {
    const sentinel = bundleOf('content/index.ts');
    expect(sentinel.filter((path) => !/^(?:content|dom)\//.test(path))).toEqual([
      'matcher/hash.ts',
      'matcher/prefilter.ts',
      'matcher/text/fold.ts',
      'matcher/text/normalize.ts',
      'platform/frame-port.ts',
      'platform/late-module.ts',
      'platform/messages/ask.ts',
      'platform/native.ts',
      'platform/sites.ts',
      'platform/stored-settings.ts',
      'platform/tab-site.ts',
    ]);
    const bundled = new Set([...sentinel, ...LATE.flatMap(bundleOf)]);
    const unused = inPages.filter(
      ({ path, text }) => !bundled.has(path) && /^export (?:const|function|class)/m.test(text),
    );
    expect(unused.map(({ path }) => path)).toEqual([]);
  });

  it('leave to the senses the packs of words, and to the cards what draws and places them', () => {
    const annotator = bundleOf('annotator/index.ts');
    expect(annotator.filter((path) => path.startsWith('matcher/packs/'))).toEqual([]);
    const popover = annotator.filter((path) => path.startsWith('annotator/popover/'));
    expect(popover.map((path) => path.replace(/.*\//, ''))).toEqual([
      'borrowed-focus.ts',
      'card-buttons.ts',
      'card-client.ts',
      'escape.ts',
      'gestures.ts',
      'hover-delays.ts',
      'hover-state.ts',
      'interaction.ts',
      'late-cards.ts',
      'selecting.ts',
      'sheet.ts',
      'view.ts',
    ]);
  });

  it('keep no state at module level', () => {
    const withState = modules.filter(
      ({ path, text }) =>
        /^(?:export )?let /m.test(text) ||
        (path.startsWith('dom/') && /^(?:export )?const \w+ = new (?:Weak)?(?:Map|Set)\b/m.test(text)),
    );
    expect(withState.map(({ path }) => path)).toEqual([]);
  });

  it('read DOM members that a page can hide through src/dom/members.ts alone', () => {
    const MEMBER =
      /(?:[\w\])]\??\.(?=\w+)|[{,] *(?=\w+\b[^(]))(?:parentNode|parentElement|closest|matches|getRootNode|querySelector(?:All)?|getElementsByTagName|checkVisibility|textContent|isConnected|ownerDocument|firstElementChild|nextElementSibling|localName|tagName|childNodes|lastChild|firstChild|compareDocumentPosition|scrollIntoView|hasAttribute)\b|\bdocument\.(?!open\b)\w/;
    /** These files handle elements of the card only. */
    const CARD_FILES = [
      'borrowed-focus',
      'card-buttons',
      'card-events',
      'go-to-part',
      'keep-scroll',
      'popover',
      'preview',
      'mounted-card',
      'press-guard',
    ];
    const isCardFile = (path: string) => CARD_FILES.some((name) => path === `annotator/popover/${name}.ts`);
    const astray = inPages
      .filter(({ path }) => path !== 'dom/members.ts' && !isCardFile(path))
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .filter(
            (line) =>
              !/^import\b|^ *(?:\/?\*|\/\/)/.test(line) && MEMBER.test(line) && !/isShadowRoot|^ {2}\w+,$/.test(line),
          )
          .map((line) => `${path}: ${line.trim()}`),
      );
    expect(astray).toEqual([]);
  });
});

describe('source files', () => {
  it('have at most 200 lines', () => {
    expect(files.filter(({ text }) => text.trimEnd().split('\n').length > 200).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['fetch', /\bfetch\s*\(/],
    ['XMLHttpRequest', /\bXMLHttpRequest\b/],
    ['WebSocket', /\bWebSocket\b/],
    ['EventSource', /\bEventSource\b/],
    ['sendBeacon', /\bsendBeacon\b/],
    ['innerHTML', /\b(?:inner|outer|dangerouslySetInner)HTML\b/],
    ['eval', /\beval\s*\(|\bnew\s+Function\b/],
  ])('do not use %s', (_, pattern) => {
    expect(files.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
