/**
 * The annotator: finds, marks and opens mentions. Loaded only once a name may be in the page, so that all other pages
 * neither compile it nor keep it in memory (BENCHMARKS.md).
 */
import type { FirstResizeObserver } from '../dom/first-resize-observer.ts';
import { ownFocusedElement } from '../dom/focus.ts';
import type { Lifetime } from '../dom/lifetime.ts';
import type { Listeners } from '../dom/listeners.ts';
import type { PageText, TextReader } from '../dom/page-text.ts';
import type { CompiledNames } from '../matcher/compile.ts';
import { createJudge } from '../matcher/judge.ts';
import { createFinder } from '../matcher/matcher.ts';
import type { FrameIdentity, SharedChannel, TabMessage } from '../platform/frame-port.ts';
import { readSettings } from '../platform/settings.ts';
import type { SettingsSource } from '../platform/stored-settings.ts';
import { type Annotation, annotate } from './annotate.ts';
import { createLateSenses } from './find/late-senses.ts';
import { createEscapePass } from './frames/escape-pass.ts';
import { type FrameEvent, serveFrame } from './frames/frame-server.ts';
import { createKeptFocus } from './frames/kept-focus.ts';
import { watchLayout } from './layout/layout.ts';
import { createBorrowedFocus } from './popover/borrowed-focus.ts';
import { createCardClient } from './popover/card-client.ts';
import { createLateCards } from './popover/late-cards.ts';

/** The build inserts the compiled names, so that pages do not load the rest of the dossier. */
declare const DOSSIER_NAMES: CompiledNames;

/** Created by the sentinel before the page runs any script. */
export interface AnnotatorContext {
  readonly identity: FrameIdentity;
  readonly channel: SharedChannel;
  readonly listeners: Listeners;
  readonly layoutObserver: FirstResizeObserver;
  readonly lifetime: Lifetime;
  readonly settings: SettingsSource;
}

export interface Annotator {
  /** Reads and marks the page until the signal aborts. */
  read(page: PageText, signal: AbortSignal): TextReader;
}

export function createAnnotator(context: AnnotatorContext): Annotator {
  const { identity, channel, listeners, layoutObserver, lifetime, settings: source } = context;
  const { signal } = lifetime;
  const finder = createFinder(DOSSIER_NAMES);
  const senses = createLateSenses(lifetime);
  const recognizer = { finder, judge: createJudge(senses.get) };
  const layout = watchLayout(layoutObserver, listeners, signal);
  let { settings } = readSettings(source.current());
  let annotation: Annotation | null = null;

  const client = createCardClient(() => settings, lifetime.check);
  const popovers = { client, settings: () => settings, layout, listeners, lifetime };
  const focus = createBorrowedFocus();
  const cards = createLateCards(focus, popovers);
  const kept = createKeptFocus();

  const onTabMessage: Readonly<Record<TabMessage, (focused: HTMLElement | null) => void>> = {
    'card opens': createEscapePass(listeners, signal),
    'escape pressed': () => annotation?.close(),
    'focus leaves'(before) {
      annotation?.makeWay();
      // A card that made way has just given the focus back. If the annotator was loaded too late, the focus is gone.
      kept.keep(ownFocusedElement() ?? before);
    },
    'focus back': kept.giveBack,
    'focus stays': kept.forget,
  };
  const dispatch = (event: FrameEvent) => {
    if (event.name === 'look') annotation?.look();
    else if (event.name === 'tab message') onTabMessage[event.message](event.focused);
    else if (event.name === 'visit elsewhere') annotation?.close();
    else {
      kept.visited();
      annotation?.visit(event.visit);
    }
  };
  const server = serveFrame({ identity, channel, listeners, dispatch }, signal);
  source.subscribe((stored) => {
    settings = readSettings(stored).settings;
    client.clear();
    annotation?.settingsChanged();
  }, signal);
  channel.handTo(server);
  return {
    read(page, session) {
      const current = annotate({ page, recognizer, senses, focus, cards, report: server.report }, popovers, session);
      annotation = current;
      session.addEventListener('abort', () => {
        if (annotation === current) annotation = null;
        if (!signal.aborted) server.report({ counts: {}, visited: null });
      });
      return current;
    },
  };
}
