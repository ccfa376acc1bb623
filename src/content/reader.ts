/**
 * Mentions found, marked, opened. A module of its own that a page loads when a name may be in it: most pages never do,
 * and pay neither for compiling nor for keeping it (BENCHMARKS.md).
 */
import type { DetailLevel } from '../dossier/levels.ts';
import { languageFor } from '../platform/i18n.ts';
import { askBackground } from '../platform/messages/ask.ts';
import type { FrameVisit } from '../platform/messages/frames.ts';
import { native } from '../platform/native.ts';
import type { Settings } from '../platform/settings.ts';
import { askOnce } from './ask-once.ts';
import { createMentionReader } from './detect/mention-reader.ts';
import type { Mention } from './detect/mentions.ts';
import type { News } from './detect/store.ts';
import { listenAgain } from './listen.ts';
import { mentionAt } from './mark/at-point.ts';
import { createMarks } from './mark/marks.ts';
import { firstUnderHeadings, inOrder } from './mark/order.ts';
import { nearestToView, scrollToMention } from './mark/scroll.ts';
import { isVisible, watchVisibility } from './mark/visibility.ts';
import { createFinder } from './names/find.ts';
import type { CompiledNames } from './names/names.ts';
import { createTableFinder, type NameTable } from './names/table.ts';
import type { Changes } from './page/changes.ts';
import { isEdited } from './page/readable.ts';
import { type Interaction, startInteraction } from './popover/interaction.ts';
import { tabSite } from './settings.ts';
import { tellTab } from './tab/news.ts';

/** The names of the dossier: the build puts them here, so that a page pays for nothing else of it. */
declare const DOSSIER_NAMES: CompiledNames;
/** The same for a dossier of more names than patterns are quick for; else null, and the code for it is left out. */
declare const DOSSIER_TABLE: NameTable | null;

const finder = DOSSIER_TABLE === null ? createFinder(DOSSIER_NAMES) : createTableFinder(DOSSIER_TABLE);

export interface Reader {
  /** @param text the tree's text, where it is known already */
  readTree(root: Element | ShadowRoot, text?: string): void | Promise<void>;
  readChanges(changes: Changes): void;
  /** Puts listeners back that `document.open` took away. */
  listenAgain(): void;
  /** How many mentions there are to go to, by entity: those that are marked, or all where none is to be. */
  counts(): Record<string, number>;
  visited(): { index: number; time: number } | null;
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
  /** Other mentions are marked now. */
  readonly changed: () => void;
  /** Another mention's card is open now, or none is. */
  readonly opened: () => void;
  /** The background did not answer: the extension may be gone. */
  readonly unanswered: () => void;
  readonly report: (error: unknown) => void;
}

export function startReading(options: ReaderOptions, signal: AbortSignal): Reader {
  const { settings: initial, isAway, changed, opened, unanswered, report } = options;
  let settings = initial;
  const found = new Set<Mention>();
  const marks = createMarks(signal);
  marks.draw(settings.which !== 'none');
  let interaction: Interaction | null = null;
  let last: { readonly mention: Mention; readonly time: number } | null = null;

  /** Asked for with the first card. A card needs no site: without one it does not offer to switch it off. */
  const site = askOnce(tabSite, '');
  const language = () => languageFor(settings, native.i18n.getUILanguage());
  const card = {
    theme: () => settings.theme,
    language,
    mentionAt: (x: number, y: number, event?: Event) => mentionAt(x, y, marks.in, event),
    card: async (entity: string, level: DetailLevel) => {
      try {
        const offers = { keep: level !== settings.detail, siteOff: (await site()) !== '' };
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
      if (mention) {
        last = { mention, time: Date.now() };
        tellTab('card opened');
      }
      opened();
    },
  };
  /** Nothing is marked where somebody writes; text may have become that, or ceased to be, since it was read. */
  const isRead = ({ nodes }: Mention) => !nodes.some(isEdited);
  const showAll = () => {
    const read = new Set([...found].filter(isRead));
    marks.show(settings.which === 'first' ? firstUnderHeadings(document, read) : read);
    changed();
  };
  const tell = ({ added, removed }: News) => {
    for (const mention of removed) found.delete(mention);
    for (const mention of added) found.add(mention);
    // A page without a mention need not hear of pointer and keys.
    if (!interaction) {
      interaction = startInteraction(card, signal);
      watchVisibility((elements) => {
        reader.reread(elements);
        showAll();
      }, signal);
    }
    if (settings.which === 'first') return showAll();
    marks.change(added.filter(isRead), removed);
    changed();
  };
  const reader = createMentionReader({ finder, tell, isAway, report }, signal);

  const seen = () => inOrder(marks).filter(isVisible);
  return {
    async readTree(root, text) {
      const isKnown = found.size > 0;
      await reader.readTree(root, text);
      // What was known stands elsewhere now, perhaps: where somebody writes.
      if (isKnown && !signal.aborted) showAll();
    },
    readChanges: reader.readChanges,
    listenAgain,
    counts() {
      const counts: Record<string, number> = {};
      // Not in order: sorting many takes longer than finding them.
      for (const mention of marks) if (isVisible(mention)) counts[mention.entity] = (counts[mention.entity] ?? 0) + 1;
      return counts;
    },
    visited() {
      const index = last ? seen().indexOf(last.mention) : -1;
      return last && index >= 0 ? { index, time: last.time } : null;
    },
    visit({ entity, index, focus }) {
      const candidates = seen().filter((mention) => entity === null || mention.entity === entity);
      const mention = index === null ? nearestToView(candidates) : candidates[index];
      if (!mention || !interaction) return;
      scrollToMention(mention);
      interaction.open(mention, focus);
    },
    close: () => interaction?.close(),
    makeWay: () => interaction?.makeWay(),
    update(next) {
      settings = next;
      marks.draw(settings.which !== 'none');
      showAll();
      interaction?.refresh();
    },
  };
}
