/** Reads one document: mentions found, marked, opened. Runs while Caveat is on for the page. */
import type { DetailLevel } from '../dossier/levels.ts';
import { languageFor } from '../platform/i18n.ts';
import { askBackground } from '../platform/messages/ask.ts';
import type { FrameVisit } from '../platform/messages/frames.ts';
import { native } from '../platform/native.ts';
import type { Settings } from '../platform/settings.ts';
import { createFinder } from './detect/find.ts';
import type { Mention } from './detect/mentions.ts';
import type { CompiledNames } from './detect/names.ts';
import { isEdited } from './detect/readable.ts';
import type { News } from './detect/store.ts';
import { createTableFinder, type NameTable } from './detect/table.ts';
import { watchMentions } from './detect/watch.ts';
import { mentionAt } from './mark/at-point.ts';
import { createMarks } from './mark/marks.ts';
import { firstUnderHeadings, inOrder } from './mark/order.ts';
import { nearestToView, scrollToMention } from './mark/scroll.ts';
import { isVisible, watchVisibility } from './mark/visibility.ts';
import { type Interaction, startInteraction } from './popover/interaction.ts';
import { tabSite } from './settings.ts';

/** The names of the dossier: the build puts them here, so that a page pays for nothing else of it. */
declare const DOSSIER_NAMES: CompiledNames;
/** The same for a dossier of more names than patterns are quick for; else null, and the code for it is left out. */
declare const DOSSIER_TABLE: NameTable | null;

const finder = DOSSIER_TABLE === null ? createFinder(DOSSIER_NAMES) : createTableFinder(DOSSIER_TABLE);

export interface Reader {
  /** How many mentions are marked and to be seen, by entity. */
  counts(): Record<string, number>;
  visited(): { index: number; time: number } | null;
  visit(visit: FrameVisit): void;
  /** Closes the card, if one is open. */
  close(): void;
  /** Applies other settings to what is marked and open. */
  update(settings: Settings): void;
}

interface Listener {
  /** Other mentions are marked now. */
  changed(): void;
  /** Another mention's card is open now, or none is. */
  opened(): void;
}

export function startReading(initial: Settings, { changed, opened }: Listener, signal: AbortSignal): Reader {
  let settings = initial;
  const found = new Set<Mention>();
  const marks = createMarks(signal);
  let interaction: Interaction | null = null;
  let last: { readonly mention: Mention; readonly time: number } | null = null;

  /** Asked for with the first card. */
  let asked: Promise<string> | null = null;
  const site = () => (asked ??= tabSite());
  const language = () => languageFor(settings, native.i18n.getUILanguage());
  const options = {
    theme: () => settings.theme,
    language,
    mentionAt: (x: number, y: number) => mentionAt(x, y, marks.of, watch.shadowRoots),
    card: async (entity: string, level: DetailLevel) => {
      const offers = { keep: level !== settings.detail, siteOff: (await site()) !== '' };
      return askBackground('card', { entity, level, language: language(), offers });
    },
    detail: () => settings.detail,
    keepDetail: (level: DetailLevel) => askBackground('keepDetail', { level }),
    switchSite: (on: boolean) => askBackground('switchSite', { on }),
    copyText: (id: string, as: string) => askBackground('copy', { id, as, language: language() }),
    onOpen: (mention: Mention | null) => {
      marks.open(mention);
      if (mention) last = { mention, time: Date.now() };
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
      interaction = startInteraction(options, signal);
      watchVisibility((elements) => {
        watch.reread(elements);
        showAll();
      }, signal);
    }
    if (settings.which === 'first') return showAll();
    marks.change(added.filter(isRead), removed);
    changed();
  };
  const watch = watchMentions(finder, tell, signal);

  const seen = () => inOrder(marks).filter(isVisible);
  return {
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
    update(next) {
      settings = next;
      showAll();
      interaction?.refresh();
    },
  };
}
