/** The content script: wires, and stops when the extension is gone. */

import type { FrameReport, TabNews } from '../platform/messages/frames.ts';
import { isOn, type Settings } from '../platform/settings.ts';
import { siteOf } from '../platform/sites.ts';
import { gather } from './gather.ts';
import { createLife } from './life.ts';
import { listen, trusted } from './listen.ts';
import { afterLayout } from './page/laid-out.ts';
import { isReadableDocument } from './page/readable.ts';
import { type PageReader, readPage } from './page-reader.ts';
import { whenShown } from './prerender.ts';
import { tabSite, watchSettings } from './settings.ts';
import { serveFrame } from './tab/frame.ts';
import { createKeptFocus } from './tab/kept-focus.ts';
import { createEscapePass } from './tab/news.ts';

const stop = new AbortController();
const life = createLife(stop);
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
    disconnected: () => setTimeout(life.check, 500),
  },
  stop.signal,
);
const settings = watchSettings((now) => void apply(now).catch(life.report), stop.signal);

async function apply(settings: Settings): Promise<void> {
  const turn = ++turns;
  const on = readable && isOn(settings, settings.sitesOff.length > 0 ? await tabSite() : '');
  // Settings that came while the site was asked for go before these.
  if (stop.signal.aborted || turn !== turns) return;
  if (on && page) page.update(settings);
  if (on && !page) {
    stopReading = new AbortController();
    page = readPage(
      { settings, changed, opened: look, unanswered: life.check, report: life.report },
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

/** As soon as it costs nothing to see what is visible. */
const lookSoon = gather(look, afterLayout, stop.signal);
let isMarked = false;

function changed(): void {
  lookSoon();
  if (isMarked) return;
  isMarked = true;
  // Where there are marks to take away, it has to be found out that the extension is gone.
  life.watch();
  // Behind the view, what is visible may have been counted before the page had its styles.
  listen(document, 'visibilitychange', () => document.hidden || lookSoon(), {
    capture: true,
    signal: stop.signal,
  });
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
