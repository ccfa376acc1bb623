/** The mentions of a page, from now on. */

import { listenAgain } from '../listen.ts';
import { isElement } from '../nodes.ts';
import { type Changes, runsOf, watchChanges } from './changes.ts';
import type { NameFinder } from './find.ts';
import { textArrives } from './loading.ts';
import { createReading } from './reading.ts';
import { watchShadowRoots } from './shadow.ts';
import { isLarge, readInSlices, textInView } from './slices.ts';
import { createStore, type News } from './store.ts';

/** An element with more than so many others in it is not read again when its style changes: it is no part of a name. */
const FEW = 20;

export interface MentionWatch {
  /** Reads elements again whose layout may have changed: what was a block may be none any more. */
  reread(elements: Iterable<Node>): void;
  /** The open shadow trees that are read as well. */
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
}

/** Finds the mentions of the document, and tells in no certain order what has come to be one and what no longer is. */
export function watchMentions(finder: NameFinder, tell: (news: News) => void, signal: AbortSignal): MentionWatch {
  const store = createStore();
  const reading = createReading(finder, store);
  let documentElement: Element | null = null;

  const tellNews = () => {
    const news = store.news();
    if (news.added.length + news.removed.length > 0) tell(news);
  };
  const look = ({ nodes, removed, places }: Changes) => {
    if (document.documentElement !== documentElement) {
      // `document.open` took the listeners away with all the rest.
      documentElement = document.documentElement;
      listenAgain();
    }
    reading.forget(removed);
    for (const run of runsOf(nodes)) reading.read(run);
    for (const mention of shortFormsAround(places)) reading.judge(mention);
    shadow.look(nodes);
    shadow.stirred();
    tellNews();
  };
  /** What the changed text may have made clear, or no longer makes. */
  const shortFormsAround = (places: ReadonlySet<Node>) => {
    const blocks = new Set<Node>();
    for (const place of places)
      for (let node: Node | null = place; node && !blocks.has(node); node = node.parentNode) blocks.add(node);
    return [...blocks].flatMap((block) => (isElement(block) ? [...store.shortIn(block)] : []));
  };
  const changes = watchChanges(look, signal);
  const shadow = watchShadowRoots((root) => {
    changes.observe(root);
    reading.read([...root.childNodes]);
    tellNews();
  }, signal);

  const start = async () => {
    await textArrives(signal);
    documentElement = document.documentElement;
    changes.observe(document);
    // The head has no text for readers; a page that has only begun to arrive may have no body yet.
    const { body } = document;
    if (body && isLarge(body)) await readLarge(body);
    else if (body) reading.readTree(body);
    tellNews();
    if (body) shadow.look([body]);
  };
  const readLarge = async (root: Element) => {
    const read = (nodes: readonly Text[]) => {
      reading.readText(nodes);
      tellNews();
    };
    // Where the page opens further down, that is read first, as soon as the browser has laid it out.
    requestAnimationFrame(
      () => scrollY > 0 && scheduler.postTask(() => read(textInView()), { signal }).catch(() => {}),
    );
    await readInSlices(root, read, signal);
  };
  start().catch((error) => {
    if (!signal.aborted) console.error('Caveat could not read this page:', error);
  });
  return {
    shadowRoots: shadow.roots,
    reread(elements) {
      for (const node of elements)
        if (isElement(node) && node.isConnected && node.getElementsByTagName('*').length <= FEW) reading.read([node]);
      tellNews();
    },
  };
}
