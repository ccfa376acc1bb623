/**
 * Mentions found, marked, opened. A module of its own that a page loads when a name may be in it: most pages never do,
 * and pay neither for compiling nor for keeping it (BENCHMARKS.md).
 */

import type { Changes } from '../dom/changes.ts';
import type { FirstObserver } from '../dom/first-resize-observer.ts';
import { listenAgain } from '../dom/listeners.ts';
import type { DetailLevel } from '../dossier/model/levels.ts';
import type { CompiledNames } from '../matcher/compile.ts';
import { createFinder } from '../matcher/matcher.ts';
import { createOtherSense } from '../matcher/sense/other-sense.ts';
import type { SenseWords } from '../matcher/sense/sense-words.ts';
import { createTableFinder, type NameTable } from '../matcher/table-matcher.ts';
import { languageFor } from '../platform/i18n.ts';
import { askBackground } from '../platform/messages/ask.ts';
import type { FrameReport, FrameVisit } from '../platform/messages/frames.ts';
import { native } from '../platform/native.ts';
import type { Settings } from '../platform/settings.ts';
import { tabSite } from '../platform/tab-site.ts';
import { askOnce } from './ask-once.ts';
import type { News } from './find/mention-store.ts';
import type { Mention } from './find/mentions.ts';
import { createMentionReader } from './find/scanner.ts';
import { tellTab } from './frames/escape-pass.ts';
import { isLaidOut } from './layout/display.ts';
import { type Layout, watchLayout } from './layout/layout.ts';
import { inOrder } from './mark/document-order.ts';
import { createMarks } from './mark/highlights.ts';
import { mentionAt } from './mark/hit-test.ts';
import { createChoice } from './mark/marked-set.ts';
import { nearestToView, scrollToMention } from './mark/scroll.ts';
import { countByEntity, isVisible, watchVisibility } from './mark/visibility.ts';
import { type Interaction, startInteraction } from './popover/interaction.ts';
import { gather } from './throttle.ts';

/** The names of the dossier: the build puts them here, so that a page pays for nothing else of it. */
declare const DOSSIER_NAMES: CompiledNames;
/** The same for a dossier of more names than patterns are quick for; else null, and the code for it is left out. */
declare const DOSSIER_TABLE: NameTable | null;
/** The words that tell what a short form is, from src/matcher/sense/words. */
declare const SENSE_WORDS: SenseWords;

const finder = {
  ...(DOSSIER_TABLE === null ? createFinder(DOSSIER_NAMES) : createTableFinder(DOSSIER_TABLE)),
  isSomethingElse: createOtherSense(SENSE_WORDS),
};

/** What is to be seen of mentions. */
export type Seen = Pick<FrameReport, 'counts' | 'visited'>;

export interface Reader {
  /** @param text the tree's text, where it is known already */
  readTree(root: Element | ShadowRoot, text?: string): void | Promise<void>;
  readChanges(changes: Changes): void;
  /** Puts listeners back that `document.open` took away. */
  listenAgain(): void;
  /** Looks anew, as soon as that costs nothing, what is to be seen. */
  look(): void;
  visit(visit: FrameVisit): void;
  /** Closes the card, if one is open. */
  close(): void;
  /** Closes it for another one that takes its place, in this frame or another. */
  makeWay(): void;
  /** Applies other settings to what is marked and open. */
  update(settings: Settings): void;
}

export interface ReaderOptions {
  readonly settings: Settings;
  /** Whether the page is in the back/forward cache, where nothing can be read. */
  readonly isAway: () => boolean;
  /** Other mentions are marked now, or another one's card is open. */
  readonly changed: (seen: Seen) => void;
  /** The background did not answer: the extension may be gone. */
  readonly unanswered: () => void;
  readonly report: (error: unknown) => void;
  readonly firstObserver: FirstObserver;
  /** Aborts when the extension is gone; what reading leaves behind may end then only. */
  readonly gone: AbortSignal;
}

/** One for all readings: what one leaves behind goes on. */
let onlyLayout: Layout | null = null;

function layoutFor({ firstObserver, gone }: ReaderOptions): Layout {
  onlyLayout ??= watchLayout(firstObserver, gone);
  return onlyLayout;
}

export function startReading(options: ReaderOptions, signal: AbortSignal): Reader {
  const { settings: initial, isAway, unanswered, report } = options;
  let settings = initial;
  const marks = createMarks(signal);
  marks.draw(settings.which !== 'none');
  let interaction: Interaction | null = null;
  let last: { readonly mention: Mention; readonly time: number } | null = null;
  const layout = layoutFor(options);
  /** What was to be seen when it was last looked. */
  let visible: ReadonlySet<Mention> = new Set();

  /** Asked for with the first card. A card needs no site: without one it does not offer to switch it off. */
  const site = askOnce(tabSite, '');
  const language = () => languageFor(settings, native.i18n.getUILanguage());
  const card = {
    theme: () => settings.theme,
    language,
    mentionAt: (x: number, y: number) => mentionAt(x, y, marks.in),
    layout,
    card: async (entity: string, level: DetailLevel, isChosen: boolean) => {
      try {
        const { detail } = settings;
        const offers = { keep: isChosen && level !== detail, siteOff: (await site()) !== '', opens: detail };
        return await askBackground('card', { entity, level, language: language(), offers });
      } catch (error) {
        unanswered();
        throw error;
      }
    },
    detail: () => settings.detail,
    keepDetail: (level: DetailLevel) => askBackground('keepDetail', { level }),
    switchSite: (on: boolean) => askBackground('switchSite', { on }),
    tellTab,
    copyText: (id: string, as: string) => askBackground('copy', { id, as, language: language() }),
    onOpen: (mention: Mention | null) => {
      marks.open(mention);
      if (mention) last = { mention, time: Date.now() };
      layout.soon(look);
    },
  };
  const look = () => {
    if (signal.aborted || isAway()) return;
    visible = new Set([...marks].filter(isVisible));
    options.changed({ counts: countByEntity(visible), visited: visited() });
    if (!isLaidOut()) layout.after(look);
  };
  const lookSoon = gather(look, layout.soon, signal);
  const choice = createChoice({ marks, layout, which: () => settings.which, isAway, changed: lookSoon }, signal);
  const tell = (news: News) => {
    choice.take(news);
    // A page without a mention need not hear of pointer and keys.
    if (interaction) return;
    interaction = startInteraction(card, signal);
    watchVisibility((elements) => {
      reader.reread(elements);
      choice.renew();
    }, signal);
  };
  const reader = createMentionReader({ finder, layout, tell, isAway, report }, signal);

  const seen = () => inOrder([...marks].filter((mention) => visible.has(mention)));
  const visited = () => {
    const index = last ? seen().indexOf(last.mention) : -1;
    return last && index >= 0 ? { index, time: last.time } : null;
  };
  const visit = ({ entity, index, focus }: FrameVisit) => {
    const candidates = seen().filter((mention) => entity === null || mention.entity === entity);
    const mention = index === null ? nearestToView(candidates) : candidates[index];
    if (!mention || !interaction) return;
    scrollToMention(mention);
    interaction.open(mention, focus);
  };
  return {
    async readTree(root, text) {
      const isKnown = !choice.isEmpty();
      await reader.readTree(root, text);
      // What was known stands elsewhere now, perhaps: where somebody writes.
      if (isKnown && !signal.aborted) choice.renew();
    },
    readChanges: reader.readChanges,
    listenAgain,
    look: () => layout.soon(look),
    visit(wanted) {
      // A frame out of view is laid out only by going there.
      if (window === window.top) layout.soon(() => visit(wanted));
      else visit(wanted);
    },
    close: () => interaction?.close(),
    makeWay: () => interaction?.makeWay(),
    update(next) {
      settings = next;
      marks.draw(settings.which !== 'none');
      choice.renew();
      layout.soon(look);
      interaction?.refresh();
    },
  };
}
