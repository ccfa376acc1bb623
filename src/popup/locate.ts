import type { FrameReport } from '../platform/messages/frames.ts';

/** The frame that holds the nth mention of an entity on the whole page, and its place there; null past the last. */
export function locate(
  frames: readonly Pick<FrameReport, 'frame' | 'counts'>[],
  entity: string,
  nth: number,
): { readonly frame: string; readonly index: number } | null {
  let before = 0;
  for (const { frame, counts } of frames) {
    const count = counts[entity] ?? 0;
    if (nth < before + count) return { frame, index: nth - before };
    before += count;
  }
  return null;
}
