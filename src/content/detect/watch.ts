/** The mentions of a page, from now on. */
import { listenAgain } from '../listen.ts';
import { type Changes, runsOf, watchChanges } from './changes.ts';
import type { NameFinder } from './find.ts';
import { textArrives } from './loading.ts';
import { createReading } from './reading.ts';
import { watchShadowRoots } from './shadow.ts';
import { isLarge, readInSlices, textInView } from './slices.ts';
import { createStore, type News } from './store.ts';

export interface MentionWatch {
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
    return [...blocks].flatMap((block) => (block instanceof Element ? [...store.shortIn(block)] : []));
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
    if (documentElement && isLarge(documentElement)) await readLarge(documentElement);
    else if (documentElement) reading.read([documentElement]);
    tellNews();
    shadow.look([document.documentElement]);
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
  return { shadowRoots: shadow.roots };
}
