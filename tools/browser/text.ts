import { HANG_LIMIT } from './limits.ts';

/**
 * Returns the text of a function that runs fn in the browser. It takes values that the protocol passes by reference, if
 * any, and then the arguments as JSON, and returns JSON, so that one encoding serves both protocols. If `global` is
 * given, fn gets that object of the browser as its first argument.
 */
export function asText<A extends never[]>(fn: (...args: A) => unknown, global?: 'browser' | 'chrome'): string {
  // tsx wraps named functions in calls of __name, which the browser does not have.
  return `async (...given) => {
    const __name = (fn) => fn;
    const args = JSON.parse(given.pop());
    return JSON.stringify(await (${fn})(${global ? `${global}, ` : ''}...given, ...args));
  }`;
}

/** Decodes the result of such a function. JSON has no undefined, which therefore arrives as no text at all. */
export function fromText(text: unknown) {
  return typeof text === 'string' ? JSON.parse(text) : undefined;
}

/** Polls until the answer is truthy, for things without an event. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + HANG_LIMIT;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Timed out after ${HANG_LIMIT} ms waiting for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Finds the card's host, even in open shadow roots; the newest if there are several. Runs in the page. */
export function findHost(): Element | null {
  const hosts: Element[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  // Pages may hide members of the document and of forms.
  const prototypes = { document: Document.prototype, tree: DocumentFragment.prototype };
  for (const root of roots) {
    const { querySelectorAll } = prototypes[root === document ? 'document' : 'tree'];
    hosts.push(...querySelectorAll.call(root, '[data-caveat-host]'));
    for (const element of querySelectorAll.call(root, '*'))
      if (element.shadowRoot instanceof ShadowRoot) roots.push(element.shadowRoot);
  }
  return hosts.at(-1) ?? null;
}

/** Returns the text as displayed. Runs in the page. */
export function displayedText(selector: string): string {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`No element matches ${selector}.`);
  // biome-ignore lint/performance/useDomNodeTextContent: textContent includes hidden text.
  return element.innerText;
}
