/** The browser's extension API. No other module imports the polyfill. */
import browser from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';
export { browser };
