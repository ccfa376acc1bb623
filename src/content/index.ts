/** The content script: wires, and stops when the extension is gone. */

import { createEscapePass } from '../annotator/frames/escape-pass.ts';
import { serveFrame } from '../annotator/frames/frame-server.ts';
import { createKeptFocus } from '../annotator/frames/kept-focus.ts';
import type { Seen } from '../annotator/index.ts';
import { createFirstObserver } from '../dom/first-resize-observer.ts';
import { listen, trusted } from '../dom/listeners.ts';
import { isReadableDocument } from '../dom/readable.ts';
import type { TabNews } from '../platform/messages/frames.ts';
import { isOn, type Settings } from '../platform/settings.ts';
import { siteOf } from '../platform/sites.ts';
import { tabSite } from '../platform/tab-site.ts';
import { createLife } from './extension-alive.ts';
import { type PageReader, readPage } from './load-annotator.ts';
import { whenShown } from './prerender.ts';
import { watchSettings } from './settings.ts';

const stop = new AbortController();
const life = createLife(stop);
const firstObserver = createFirstObserver();
const readable = isReadableDocument(document);
let page: PageReader | null = null;
let stopReading: AbortController | null = null;
let turns = 0;

const NOTHING: Seen = { counts: {}, visited: null };
/** What was to be seen when it was last looked. */
let seen = NOTHING;

const focus = createKeptFocus();
const hear: Readonly<Record<TabNews, () => void>> = {
  'card opens': createEscapePass(stop.signal),
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
    look: () => page?.reader?.look(),
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
      { settings, changed, unanswered: life.check, report: life.report, firstObserver, gone: stop.signal },
      AbortSignal.any([stop.signal, stopReading.signal]),
    );
  }
  if (!on) {
    stopReading?.abort();
    page = null;
    tell(NOTHING);
  }
}

function tell(now: Seen): void {
  seen = now;
  server.changed();
}

let isMarked = false;

function changed(now: Seen): void {
  tell(now);
  if (isMarked) return;
  isMarked = true;
  // Where there may be marks to take away, it has to be found out that the extension is gone.
  life.watch();
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
