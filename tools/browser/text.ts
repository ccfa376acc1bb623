import { HANG_LIMIT } from './limits.ts';

/**
 * The text of a function that runs fn in the browser. It is called with what the protocol passes by reference, if
 * anything, and the arguments as JSON, and returns JSON: so one encoding serves both protocols. The global is an object
 * of the browser that fn gets first.
 */
export function asText<A extends never[]>(fn: (...args: A) => unknown, global?: 'browser' | 'chrome'): string {
  // tsx wraps named functions in calls of __name, which the browser doesn't have.
  return `async (...given) => {
    const __name = (fn) => fn;
    const args = JSON.parse(given.pop());
    return JSON.stringify(await (${fn})(${global ? `${global}, ` : ''}...given, ...args));
  }`;
}

/** What such a function returned. JSON has no undefined: it arrives as no text at all. */
export function fromText(text: unknown) {
  return typeof text === 'string' ? JSON.parse(text) : undefined;
}

/** Asks again and again until the answer is truthy: for what no event tells. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + HANG_LIMIT;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${HANG_LIMIT} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Finds the card's host, also inside open shadow roots; the newest if several are left. Runs in the page. */
export function findHost(): Element | null {
  const hosts: Element[] = [];
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    hosts.push(...root.querySelectorAll('[data-caveat-host]'));
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  return hosts.at(-1) ?? null;
}

/** The text as displayed. Runs in the page. */
export function displayedText(selector: string): string {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  // biome-ignore lint/performance/useDomNodeTextContent: textContent has hidden text too.
  return element.innerText;
}
