/** A reader's actions in the popup and on the options page, and what they see there. */
import { type ExtensionPage, until } from '../../tools/browser/index.ts';

/** The popup's switches for the site and for all sites. */
export const SITE_SWITCH = 'main > section:first-of-type .switch input';
export const PAUSE_SWITCH = 'main > section:last-of-type .switch:first-of-type input';

/** The popup's switch for the number on the toolbar button. */
export const BADGE_SWITCH = 'main > section:last-of-type .switch:nth-of-type(2) input';

/** Returns the selector of a radio button. */
export const choice = (name: string, value: string) => `input[name="${name}"][value="${value}"]`;

/** Returns the selector of a button in a name's row of the popup. */
export function goTo(entity: 'chip' | 'model', direction: 'previous' | 'next'): string {
  return `.mentions li:nth-child(${entity === 'chip' ? 1 : 2}) button:nth-of-type(${direction === 'previous' ? 1 : 2})`;
}

/** Waits until the popup shows these texts for the chip and the model. */
export async function says(popup: ExtensionPage, chip: string, model: string): Promise<void> {
  let said = '';
  const outputs = () => [...document.querySelectorAll('.mentions output')].map((e) => e.textContent ?? '').join(', ');
  const expected = `${chip}, ${model}`;
  await until(`"${expected}"`, async () => {
    said = await popup.evaluate(outputs);
    return said === expected;
  }).catch((error: Error) => {
    throw new Error(`${error.message} The popup says "${said}".`);
  });
}

/** Waits for the popup's explanation why nothing is marked, and returns it. */
export function reason(popup: ExtensionPage): Promise<string> {
  return popup.waitFor(() => document.querySelector('.unavailable .notice')?.textContent ?? '');
}

export const OPTIONS = 'src/options/index.html';
export const DOSSIER = 'src/dossier-page/index.html';

/** Presses Tab `stops` times and returns what had the focus each time. */
export async function tabThrough(view: ExtensionPage, stops: number): Promise<string[]> {
  const names: string[] = [];
  for (let i = 0; i < stops; i++) {
    await view.press('Tab');
    names.push(
      await view.waitFor((last) => {
        const focused = document.activeElement;
        const labelled = document.getElementById(focused?.getAttribute('aria-labelledby') ?? '');
        const label =
          focused?.getAttribute('aria-label') ?? labelled?.textContent ?? focused?.closest('label')?.textContent;
        const name = label ?? focused?.textContent ?? '';
        return focused !== document.body && name !== last ? name : '';
      }, names.at(-1) ?? ''),
    );
  }
  return names;
}
