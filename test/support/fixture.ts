/** Compares fixtures with the marks that they declare to expect. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../../tools/browser/index.ts';

export const FIXTURES = new URL('../fixtures/', import.meta.url);

const STEPS = readFileSync(new URL('steps.js', FIXTURES), 'utf8');

interface Expectation {
  readonly where: string;
  /** The value of the attribute: `*` for anything. */
  readonly expected: string;
  readonly got: readonly string[];
}

/** Anything that can evaluate a script in a document. */
export interface Evaluator {
  evaluate(text: string): Promise<unknown>;
}

const isMet = ({ expected, got }: Expectation) => expected === '*' || expected === got.join('|');

/** Returns how a page and its frames differ from their expectations, one readable line per difference. */
export async function differencesOf(page: Page): Promise<string[]> {
  return (await Promise.all(page.frames().map((frame) => differencesIn(frame, frame === page.mainFrame())))).flat();
}

async function differencesIn(frame: Frame, isMain: boolean): Promise<string[]> {
  const place = isMain ? '' : ` in the frame ${frame.url().slice(0, 60)}`;
  try {
    const [state, frames] = await Promise.all([stateOf(frame), countFrames(frame)]);
    const lines = state
      .filter((one) => !isMet(one))
      .map(({ where, expected, got }) => `${where}${place}: expected [${expected}], got [${got.join('|')}]`);
    if (state.length === 0 && !(isMain && frames > 0)) lines.push(`nothing is expected${place}`);
    if (frame.childFrames().length < frames)
      lines.push(`${frames} frames${place}, ${frame.childFrames().length} there`);
    return lines;
  } catch (error) {
    // A frame may navigate at any time.
    return [`no answer${place}: ${String(error)}`];
  }
}

async function stateOf(document: Evaluator): Promise<Expectation[]> {
  // The script is our own, so its result has this type.
  return (await document.evaluate(`(() => { ${STEPS}; return fixtureState(); })()`)) as Expectation[];
}

function countFrames(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const countIn = (root: ParentNode): number => {
      const roots = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      return root.querySelectorAll('iframe, object, embed').length + roots.reduce((sum, one) => sum + countIn(one), 0);
    };
    return countIn(document);
  });
}

/** Waits until the page has finished its own actions, if any, and has the marks that it expects. */
export async function meetsExpectations(page: Page, acts = false): Promise<void> {
  let differences = ['the page was not looked at'];
  const look = async () => {
    differences = await differencesOf(page);
    if (acts) differences.push(...(await undoneOf(page)));
    return differences.length === 0;
  };
  // The comparison below has the better message.
  await until('the expected marks', look).catch(() => {});
  expect(differences).toEqual([]);
}

async function undoneOf(page: Page): Promise<string[]> {
  // A page that rewrites itself has no root for a moment.
  const { ready, step = '0' } = await page.evaluate(() => ({ ...document.documentElement?.dataset }));
  return ready === undefined ? [`the page is still to act: it waits after step ${step}`] : [];
}

/** The same for a single document without frames, which puppeteer need not know. */
export async function documentMeetsExpectations(document: Evaluator): Promise<void> {
  let state: Expectation[] = [];
  const look = async () => {
    state = await stateOf(document);
    return state.length > 0 && state.every(isMet);
  };
  await until('the marks that the document expects', look).catch(() => {});
  expect(state).not.toEqual([]);
  expect(state.filter((one) => !isMet(one))).toEqual([]);
}

/** Adds a last mention and waits for its mark, by which time everything before it has been read. Nothing may change. */
export async function staysSo(page: Page): Promise<void> {
  await keepsSo(page, () => meetsExpectations(page));
}

/** The same for a single document without frames, which puppeteer need not know. */
export async function documentStaysSo(document: Evaluator): Promise<void> {
  await keepsSo(document, () => documentMeetsExpectations(document));
}

async function keepsSo(document: Evaluator, meetsExpectations: () => Promise<void>): Promise<void> {
  await document.evaluate(`(${addSentinel})()`);
  await meetsExpectations();
  await document.evaluate(`document.querySelector('#sentinel').remove()`);
  await meetsExpectations();
}

function addSentinel(): void {
  const last = document.createElement('p');
  last.dataset.marks = document.documentElement.dataset.sentinel ?? 'Ascend 910C';
  last.textContent = `The last one is a sentinel: ${last.dataset.marks}.`;
  last.id = 'sentinel';
  document.body.append(last);
}
