/** Reads one document: mentions found, marked, opened. Runs while Caveat is on for the page. */
import type { Named } from '../dossier/names.ts';
import { languageFor } from '../platform/i18n.ts';
import { askBackground } from '../platform/messages/ask.ts';
import type { FrameVisit } from '../platform/messages/frames.ts';
import { native } from '../platform/native.ts';
import type { Settings } from '../platform/settings.ts';
import type { Mention } from './detect/mentions.ts';
import { compileNames } from './detect/names.ts';
import { isReadable } from './detect/readable.ts';
import { watchMentions } from './detect/watch.ts';
import { mentionAt } from './mark/at-point.ts';
import { createMarks } from './mark/marks.ts';
import { firstUnderHeadings, inOrder } from './mark/order.ts';
import { nearestToView, scrollToMention } from './mark/scroll.ts';
import { isVisible, watchVisibility } from './mark/visibility.ts';
import { type Interaction, startInteraction } from './popover/interaction.ts';

/** The names of the dossier: the build puts them here, so that a page pays for nothing else of it. */
declare const DOSSIER_NAMES: readonly Named[];

const pattern = compileNames(DOSSIER_NAMES);

export interface Reader {
  /** The mentions that are marked and to be seen, in order. */
  seen(): readonly Mention[];
  visited(): { index: number; time: number } | null;
  visit(visit: FrameVisit): void;
  /** Closes the card, if one is open. */
  close(): void;
  /** Applies other settings to what is marked and open. */
  update(settings: Settings): void;
}

export function startReading(initial: Settings, changed: () => void, signal: AbortSignal): Reader {
  let settings = initial;
  let found: ReadonlySet<Mention> = new Set();
  const marks = createMarks(signal);
  let interaction: Interaction | null = null;
  let last: { readonly mention: Mention; readonly time: number } | null = null;

  const language = () => languageFor(settings, native.i18n.getUILanguage());
  const options = {
    theme: () => settings.theme,
    language,
    mentionAt: (x: number, y: number) => mentionAt(x, y, marks.shown),
    card: (entity: string) => askBackground('card', { entity, level: settings.detail, language: language() }),
    copyText: (id: string, as: string) => askBackground('copy', { id, as, language: language() }),
    onOpen: (mention: Mention | null) => {
      marks.open(mention);
      if (mention) last = { mention, time: Date.now() };
      changed();
    },
  };
  const show = (mentions: ReadonlySet<Mention>) => {
    found = mentions;
    // Text may have become editable since it was read.
    const readable = new Set([...mentions].filter(({ nodes }) => nodes.every(isReadable)));
    marks.show(settings.which === 'first' ? firstUnderHeadings(document, readable) : readable);
    // A page without a mention need not hear of pointer and keys.
    if (mentions.size > 0 && !interaction) {
      interaction = startInteraction(options, signal);
      watchVisibility(() => show(found), signal);
    }
    changed();
  };
  watchMentions(document, pattern, show, signal);

  const seen = () => inOrder(marks.shown).filter(isVisible);
  return {
    seen,
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
      show(found);
      interaction?.refresh();
    },
  };
}
