import type { Browser, Frame } from 'puppeteer-core';
import { reachExtensionPages } from './firefox-privileged.ts';
import { asText, fromText } from './text.ts';

interface Reference {
  sharedId: string;
}

type ScriptResult =
  | { type: 'success'; result: { sharedId?: string; value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** The WebDriver BiDi commands that are used here, with the used parts of their results. */
interface Results {
  'browsingContext.captureScreenshot': { data: string };
  'browsingContext.getTree': { contexts: { context: string }[] };
  'input.performActions': object;
  'script.callFunction': ScriptResult;
  'webExtension.install': object;
}

interface Connection {
  send<M extends keyof Results>(method: M, params: object): Promise<{ result: Results[M] }>;
}

/** Talks WebDriver BiDi to Firefox, below puppeteer. It can also run scripts with the browser's own privileges. */
export class Remote {
  readonly #connection: Connection;

  private constructor(connection: Connection) {
    this.#connection = connection;
  }

  static async of(browser: Browser): Promise<Remote> {
    if (!hasConnection(browser)) throw new Error('puppeteer no longer exposes its connection.');
    const remote = new Remote(browser.connection);
    await remote.privileged(reachExtensionPages);
    return remote;
  }

  async send<M extends keyof Results>(method: M, params: object): Promise<Results[M]> {
    return (await this.#connection.send(method, params)).result;
  }

  /** Returns the shadow root, even a closed one, of the element that fn returns. */
  async rootOf(context: string, fn: () => Element | null) {
    const found = await this.#script(context, String(fn), [], { includeShadowTree: 'all', maxDomDepth: 0 });
    const { value } = found;
    const root = typeof value === 'object' && value !== null && 'shadowRoot' in value ? value.shadowRoot : null;
    return reference(root);
  }

  /** Calls a function, given as text, with some values by reference and then the arguments. */
  async call(context: string, text: string, given: Reference[], args: unknown[]) {
    const json = { type: 'string', value: JSON.stringify(args) };
    return fromText((await this.#script(context, text, [...given, json])).value);
  }

  /** Runs fn in the browser's own window, with its privileges. */
  async privileged<T, A extends unknown[]>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    const { contexts } = await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = contexts;
    if (!window) throw new Error('Firefox has no window.');
    return this.call(window.context, asText(fn), [], args);
  }

  async #script(context: string, functionDeclaration: string, given: object[], serializationOptions: object = {}) {
    const outcome = await this.send('script.callFunction', {
      functionDeclaration,
      arguments: given,
      target: { context },
      awaitPromise: true,
      serializationOptions,
    });
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
    return outcome.result;
  }
}

/** Returns BiDi's id of a frame, which puppeteer does not declare. */
export function contextOf(frame: Frame): string {
  if ('_id' in frame && typeof frame._id === 'string') return frame._id;
  throw new Error('puppeteer no longer exposes the context of a frame.');
}

function hasConnection(browser: object): browser is { connection: Connection } {
  return 'connection' in browser;
}

function reference(value: unknown): Reference | null {
  if (typeof value !== 'object' || value === null || !('sharedId' in value)) return null;
  return typeof value.sharedId === 'string' ? { sharedId: value.sharedId } : null;
}
