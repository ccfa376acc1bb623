/** The content script: wires, and stops when the extension is gone. */

import type { FrameReport, TabNews } from '../platform/messages/frames.ts';
import { isExtensionAlive } from '../platform/native.ts';
import { isOn, type Settings } from '../platform/settings.ts';
import { siteOf } from '../platform/sites.ts';
import { serveFrame } from './frame.ts';
import { createKeptFocus } from './kept-focus.ts';
import { listen, trusted } from './listen.ts';
import { afterLayout } from './page/laid-out.ts';
import { isReadableDocument } from './page/readable.ts';
import { type PageReader, readPage } from './page-reader.ts';
import { whenShown } from './prerender.ts';
import { tabSite, watchSettings } from './settings.ts';
import { createEscapePass } from './tab-news.ts';

const stop = new AbortController();
const readable = isReadableDocument(document);
let page: PageReader | null = null;
let stopReading: AbortController | null = null;
let turns = 0;

/** What was to be seen when it was last looked: a look may have the browser lay out the page. */
let seen: Pick<FrameReport, 'counts' | 'visited'> = { counts: {}, visited: null };

const focus = createKeptFocus();
const hear: Readonly<Record<TabNews, () => void>> = {
  'card opened': createEscapePass(stop.signal),
  'escape pressed': () => page?.reader?.close(),
  'focus leaves'() {
    page?.reader?.makeWay();
    focus.keep();
  },
  'focus back': focus.giveBack,
  'focus stays': focus.forget,
};
const server = serveFrame(
  {
    look,
    hasNews: () => Object.keys(seen.counts).length > 0,
    report: () => ({
      top: window === window.top,
      site: siteOf(location.hostname),
      readable,
      ...seen,
    }),
    visit(visit) {
      focus.visited();
      page?.reader?.visit(visit);
    },
    visitElsewhere: () => page?.reader?.close(),
    heard: (news) => hear[news](),
    settingsChanged: () => settings.reload(),
    disconnected: () => setTimeout(checkAlive, 500),
  },
  stop.signal,
);
const settings = watchSettings((now) => void apply(now).catch(report), stop.signal);

async function apply(settings: Settings): Promise<void> {
  const turn = ++turns;
  const on = readable && isOn(settings, settings.sitesOff.length > 0 ? await tabSite() : '');
  // Settings that came while the site was asked for go before these.
  if (stop.signal.aborted || turn !== turns) return;
  if (on && page) page.update(settings);
  if (on && !page) {
    stopReading = new AbortController();
    page = readPage(
      { settings, changed, opened: look, unanswered: checkAlive, report },
      AbortSignal.any([stop.signal, stopReading.signal]),
    );
  }
  if (!on) {
    stopReading?.abort();
    page = null;
  }
  look();
}

function look(): void {
  seen = { counts: page?.reader?.counts() ?? {}, visited: page?.reader?.visited() ?? null };
  server.changed();
}

/** How long further news of the count is gathered, in ms, at least. */
const GATHER = 250;

/** The part of the time that counting may take: it looks at every mention. */
const SHARE = 0.001;

let gathered: 'nothing' | 'told' | 'news' = 'nothing';

/** Tells as soon as it costs nothing to see what is visible, and what comes soon after together. */
function changed(): void {
  watchLife();
  if (gathered !== 'nothing') {
    gathered = 'news';
    return;
  }
  gathered = 'told';
  const again = () => {
    const more = gathered === 'news';
    gathered = 'nothing';
    if (more && !stop.signal.aborted) changed();
  };
  const tell = () => {
    const start = performance.now();
    look();
    setTimeout(again, Math.max(GATHER, (performance.now() - start) / SHARE));
  };
  afterLayout(tell, stop.signal);
}

/** An error is worth a word in the console, unless it is that the extension is gone. */
function report(error: unknown): void {
  if (isExtensionAlive()) console.error('Caveat could not read this page:', error);
  else stop.abort();
}

function checkAlive(): void {
  if (!isExtensionAlive()) stop.abort();
}

let isLifeWatched = false;

/**
 * Chromium leaves the script of an extension that is gone running: where there are marks to take away, it finds out as
 * soon as the reader is back, or when it asks for a card.
 */
function watchLife(): void {
  if (isLifeWatched) return;
  isLifeWatched = true;
  const whenBack = { capture: true, passive: true, signal: stop.signal };
  listen(document, 'visibilitychange', checkAlive, whenBack);
  // Behind the view, what is visible may have been counted before the page had its styles.
  listen(document, 'visibilitychange', () => document.hidden || changed(), whenBack);
  for (const name of ['focus', 'keydown'] as const) listen(window, name, checkAlive, whenBack);
}

const leave = () => {
  page?.reader?.close();
  page?.leave();
  server.leave();
};
const comeBack = ({ persisted }: PageTransitionEvent) => {
  if (!persisted) return;
  page?.comeBack();
  // They may have changed without a word.
  settings.reload();
};
listen(window, 'pagehide', trusted(leave), { signal: stop.signal });
listen(window, 'pageshow', trusted(comeBack), { signal: stop.signal });
whenShown(() => settings.reload(), stop.signal);
