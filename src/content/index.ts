/** The sentinel: the script of every page. It wires, and ends when the extension is gone. */
import { createFirstResizeObserver } from '../dom/first-resize-observer.ts';
import { createListeners } from '../dom/listeners.ts';
import { type Beginnings, createBeginningSearch, createPrefilter } from '../matcher/prefilter.ts';
import { answerBackground } from './channel.ts';
import { frameIdentity } from './frame-identity.ts';
import { createLifetime } from './lifetime.ts';
import { createAnnotatorLoader } from './load-annotator.ts';
import { whenShown } from './prerender.ts';
import { isReadableDocument } from './readable-document.ts';
import { startSession } from './session.ts';
import { watchSettings } from './settings.ts';
import { followSwitch } from './switch.ts';

/** The build puts it here. */
declare const PREFILTER: Beginnings;

// Once, as the build writes it out wherever it is named.
const names = PREFILTER;
const beginnings = new Set(names.hashes);
const mayName = createPrefilter(createBeginningSearch(names, (hash) => beginnings.has(hash)));

const gone = new AbortController();
const { signal } = gone;
const listeners = createListeners(signal);
const layoutObserver = createFirstResizeObserver();
const lifetime = createLifetime(gone, listeners);
const isReadable = isReadableDocument(document);
const identity = frameIdentity(isReadable);
const settings = watchSettings(signal);

const channel = answerBackground(
  {
    identity,
    listeners,
    settingsChanged: settings.reload,
    wanted: () => void load(),
    disconnected: () => setTimeout(lifetime.check, 500),
  },
  signal,
);
const load = createAnnotatorLoader({ identity, channel, listeners, layoutObserver, lifetime, settings });

if (isReadable)
  followSwitch(settings, (session) => startSession({ mayName, load, listeners, lifetime }, session), lifetime);

const begin = () => {
  settings.reload();
  // Not before: the browser gives a page that is prerendered another number than a tab's top frame.
  channel.listen();
};
whenShown(begin, listeners, signal);
// Settings may have changed while the page was in the back/forward cache, where nobody was told.
lifetime.whenBack(settings.reload, signal);
