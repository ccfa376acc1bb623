import type { FrameReport } from '../platform/messages/frames.ts';

/** Finds the frame with the nth mention (from 0) of an entity in the whole tab, and its index in that frame. */
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
