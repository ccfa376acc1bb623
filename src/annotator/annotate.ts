/** Finds, marks and opens the mentions of a page until its site is switched off. */
import type { PageText, TextReader } from '../dom/page-text.ts';
import type { FrameVisit, Seen } from '../platform/messages/frames.ts';
import type { LateSenses } from './find/late-senses.ts';
import type { MentionChanges } from './find/mention-store.ts';
import type { Recognizer } from './find/mentions.ts';
import { createScanner } from './find/scanner.ts';
import { createHighlights } from './mark/highlights.ts';
import { keepDrawn } from './mark/keep-drawn.ts';
import { createMarkedSet } from './mark/marked-set.ts';
import { scrollToMention } from './mark/scroll.ts';
import { createVisits } from './mark/visits.ts';
import { type StyleChange, watchStyles } from './mark/watch-styles.ts';
import type { BorrowedFocus } from './popover/borrowed-focus.ts';
import type { PopoverContext } from './popover/context.ts';
import { type Interaction, startInteraction } from './popover/interaction.ts';
import type { LateCards } from './popover/late-cards.ts';
import { watchExtension } from './watch-extension.ts';

interface Options {
  readonly page: PageText;
  readonly recognizer: Recognizer;
  readonly senses: Pick<LateSenses, 'whenCome'>;
  readonly focus: BorrowedFocus;
  readonly cards: LateCards;
  readonly report: (seen: Seen) => void;
}

export interface Annotation extends TextReader {
  /** Reports which mentions can be seen, as soon as that is cheap. */
  look(): void;
  visit(visit: FrameVisit): void;
  /** Closes the card, if one is open. */
  close(): void;
  /** Closes the card for another one, in this frame or another. */
  makeWay(): void;
  settingsChanged(): void;
}

export function annotate(options: Options, context: PopoverContext, signal: AbortSignal): Annotation {
  const { page, recognizer, senses, focus, cards, report } = options;
  const { settings, layout, listeners, lifetime } = context;
  let interaction: Interaction | null = null;
  let more: readonly string[] = [];
  let meddles = false;

  const highlights = createHighlights(layout.outdate, signal);
  const visits = createVisits({ highlights, layout, lifetime, besides: () => ({ more, meddles }), report }, signal);
  const marked = createMarkedSet({ highlights, layout, lifetime, settings, changed: visits.lookSoon }, signal);
  const draw = () => highlights.draw(settings().which !== 'none');
  draw();

  const interact = () =>
    startInteraction(
      {
        highlights,
        focus,
        cards,
        opened(mention) {
          highlights.open(mention);
          if (mention) visits.opened(mention);
          visits.look();
        },
        meddled() {
          meddles = true;
          visits.look();
        },
      },
      context,
      signal,
    );
  const changed = (changes: MentionChanges) => {
    ({ more } = changes);
    marked.apply(changes);
    // Pages without mentions need no listeners for pointer and keys.
    if (interaction) return interaction.changed(changes);
    interaction = interact();
    watchExtension(lifetime, listeners, signal);
    keepDrawn(highlights.restore, listeners, lifetime, signal);
    const styled = (change: StyleChange) => {
      if (change.name === 'moved') return marked.moved();
      scanner.reread(change.elements);
      marked.renew();
    };
    watchStyles(styled, listeners, signal);
  };
  const scanner = createScanner({ recognizer, senses, page, layout, listeners, lifetime, changed }, signal);
  const visit = (wanted: FrameVisit) => {
    const mention = visits.goalOf(wanted);
    if (!mention || !interaction) return;
    scrollToMention(mention);
    interaction.open(mention, wanted.focus);
  };
  return {
    async readTree(root, text) {
      const hadMentions = scanner.knows(root);
      await scanner.readTree(root, text);
      // Known mentions may be in editable text by now.
      if (hadMentions && !signal.aborted) marked.renew();
    },
    readRecords: scanner.readRecords,
    look: visits.look,
    visit(wanted) {
      cards.prepare();
      // A frame that is out of view is not laid out until the visit scrolls to it.
      if (window === window.top) layout.soon(() => visit(wanted));
      else visit(wanted);
    },
    close: () => interaction?.close(),
    makeWay: () => interaction?.makeWay(),
    settingsChanged() {
      draw();
      marked.renew();
      visits.look();
      interaction?.refresh();
    },
  };
}
