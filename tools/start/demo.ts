/** The article that `npm start` shows. */
import { readFileSync } from 'node:fs';

export const DEMO = readFileSync(new URL('demo.html', import.meta.url), 'utf8');

/** What the popup counts in it: 10 + 8. */
export const DEMO_MENTIONS = 18;
