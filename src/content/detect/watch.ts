/** The mentions of a page, from now on. */
import { listenAgain } from '../listen.ts';
import { isElement } from '../nodes.ts';
import { type Changes, runsOf, watchChanges } from './changes.ts';
import type { NameFinder } from './find.ts';
import { textArrives } from './loading.ts';
import { createReading } from './reading.ts';
import { watchShadowRoots } from './shadow.ts';
import { inSlices, isLarge, readInSlices, STEP, textInView } from './slices.ts';
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
  /** What is new and has not been read yet, from `next` on. */
  const queue: Node[] = [];
  let next = 0;
  let isReading = false;

  const report = (error: unknown) => {
    if (!signal.aborted) console.error('Caveat could not read this page:', error);
  };
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
    for (const mention of shortFormsAround(places)) reading.judge(mention);
    for (const node of nodes) queue.push(node);
    readQueue();
    shadow.stirred();
    tellNews();
  };
  /** What could not be read does not keep the rest from being read with the next change. */
  const readQueue = () => {
    if (isReading) return;
    isReading = true;
    inSlices(readSome, signal)
      .catch(report)
      .finally(() => {
        isReading = false;
      });
  };
  /** Reads the next of what is new; where the page is away, when it has come back. */
  const readSome = () => {
    if (changes.isAway()) return false;
    const nodes = queue.slice(next, next + STEP).filter((node) => node.isConnected);
    next += STEP;
    const more = next < queue.length;
    if (!more) {
      queue.length = 0;
      next = 0;
    }
    for (const run of runsOf(nodes)) readRun(run);
    shadow.look(nodes);
    tellNews();
    return more;
  };
  /** What is large is read in slices, also when it comes later. */
  const readRun = (run: readonly Node[]) => {
    const [only] = run;
    if (run.length === 1 && only && isElement(only) && isLarge(only)) readLarge(only).catch(report);
    else reading.read(run);
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
    const { body } = document;
    if (body && isLarge(body)) await readLarge(body);
    else if (body) reading.readTree(body);
    tellNews();
    if (body) shadow.look([body]);
  };
  const readLarge = (root: Element) => {
    const read = (nodes: readonly Text[]) => {
      reading.readText(nodes);
      tellNews();
    };
    // Where the page opens further down, that is read first, as soon as the browser has laid it out.
    requestAnimationFrame(
      () => scrollY > 0 && scheduler.postTask(() => read(textInView()), { signal }).catch(() => {}),
    );
    return readInSlices(root, read, signal);
  };
  start().catch(report);
  return {
    shadowRoots: shadow.roots,
    reread(elements) {
      for (const node of elements)
        if (isElement(node) && node.isConnected && node.getElementsByTagName('*').length <= FEW) reading.read([node]);
      tellNews();
    },
  };
}
