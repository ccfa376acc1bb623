/** The content script: wires, and stops when the extension is gone. */
import { isExtensionAlive } from '../platform/native.ts';
import { isOn, type Settings } from '../platform/settings.ts';
import { siteOf } from '../platform/sites.ts';
import { isReadableDocument } from './detect/readable.ts';
import { serveFrame } from './frame.ts';
import { listen } from './listen.ts';
import { whenShown } from './prerender.ts';
import { type Reader, startReading } from './reader.ts';
import { tabSite, watchSettings } from './settings.ts';

const stop = new AbortController();
const readable = isReadableDocument(document);
let reader: Reader | null = null;
let stopReading: AbortController | null = null;
let turns = 0;

const server = serveFrame(
  {
    report: () => ({
      top: window === window.top,
      site: siteOf(location.hostname),
      readable,
      counts: countByEntity(reader?.seen() ?? []),
      visited: reader?.visited() ?? null,
    }),
    visit: (visit) => reader?.visit(visit),
    visitElsewhere: () => reader?.close(),
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
  if (on && reader) reader.update(settings);
  if (on && !reader) {
    stopReading = new AbortController();
    reader = startReading(
      settings,
      { changed, opened: server.changed },
      AbortSignal.any([stop.signal, stopReading.signal]),
    );
  }
  if (!on) {
    stopReading?.abort();
    reader = null;
  }
  server.changed();
}

/** How long further news of the count is gathered, in ms: telling it takes a look at every mention. */
const GATHER = 100;

let gathered: 'nothing' | 'told' | 'news' = 'nothing';

/** Tells at once, and what comes soon after together. */
function changed(): void {
  if (gathered === 'nothing') {
    server.changed();
    setTimeout(() => {
      const more = gathered === 'news';
      gathered = 'nothing';
      if (more && !stop.signal.aborted) changed();
    }, GATHER);
  }
  gathered = gathered === 'nothing' ? 'told' : 'news';
}

function countByEntity(mentions: readonly { readonly entity: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { entity } of mentions) counts[entity] = (counts[entity] ?? 0) + 1;
  return counts;
}

/** An error is worth a word in the console, unless it is that the extension is gone. */
function report(error: unknown): void {
  if (isExtensionAlive()) console.error('Caveat could not read this page:', error);
  else stop.abort();
}

function checkAlive(): void {
  if (!isExtensionAlive()) stop.abort();
}

whenShown(() => settings.reload(), stop.signal);
// Chromium leaves the script of an extension that is gone running: it finds out as soon as the reader is back.
const whenBack = { capture: true, passive: true, signal: stop.signal };
listen(document, 'visibilitychange', checkAlive, whenBack);
for (const name of ['focus', 'pointermove', 'keydown'] as const) listen(window, name, checkAlive, whenBack);
