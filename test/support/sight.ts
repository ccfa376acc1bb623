/** Lets tests press controls as a reader does: only once they have been seen. */
import type { Frame, Page } from 'puppeteer-core';
import { LASTING, SEEN_MS } from '../../src/annotator/popover/plain-press.ts';
import { type Session, until } from '../../tools/browser/index.ts';

/**
 * Waits until a control with a lasting effect has been in plain sight, at rest, for as long as a press needs. It is watched
 * as the extension does, and from later on.
 */
export function inPlainSight(session: Session, where: Page | Frame, selector: string): Promise<boolean> {
  return until(`"${selector}" in plain sight`, async () =>
    Boolean(await session.inCard(where, watchSight, selector, LASTING, SEEN_MS)),
  );
}

/** Runs in the page. Resolves to false if the control was moved meanwhile. */
async function watchSight(root: ShadowRoot, selector: string, lasting: string, ms: number): Promise<boolean> {
  const control = root.querySelector(selector);
  if (!control) return false;
  if (!control.matches(lasting)) return true;
  const delay = 100;
  await new Promise<void>((seen) => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          if (entry.intersectionRatio < 0.9 || ('isVisible' in entry && !entry.isVisible)) continue;
          observer.disconnect();
          seen();
        }
      },
      { threshold: [0, 0.9], trackVisibility: true, delay },
    );
    observer.observe(control);
  });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  // An observer that has been at it for longer is told of what became visible up to its delay later, in a frame.
  await new Promise((done) => setTimeout(done, delay));
  await frame();
  await frame();
  const place = () => JSON.stringify(control.getBoundingClientRect());
  const before = place();
  await new Promise((done) => setTimeout(done, ms + 50));
  await frame();
  return control.isConnected && place() === before;
}
