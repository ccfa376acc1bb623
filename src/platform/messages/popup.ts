/** Messages on the popup's port, on which it follows a tab's frames: the background alone hears them. */
import * as v from 'valibot';
import { frameReport, frameVisit } from './frames.ts';

export const POPUP_PORT = 'popup';

/** Follows a tab, or has its frames report once more; or goes to a mention in it. */
export const popupRequest = v.union([v.strictObject({ follow: v.number() }), v.strictObject({ visit: frameVisit })]);
export type PopupRequest = v.InferOutput<typeof popupRequest>;

/**
 * The report of a frame, or null once it has gone; the number is the browser's own. `no frames`: none has a Caveat script,
 * or none is left.
 */
export const popupNews = v.union([
  v.strictObject({ frame: v.number(), report: v.nullable(frameReport) }),
  v.literal('no frames'),
]);
export type PopupNews = v.InferOutput<typeof popupNews>;
