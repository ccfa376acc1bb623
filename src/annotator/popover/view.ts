/** The part of the viewport that the reader sees, in its own CSS px: smaller after a pinch. No zoom of the page counts. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function currentView(): View {
  const seen = window.visualViewport;
  if (!seen) return { left: 0, top: 0, width: innerWidth, height: innerHeight };
  return { left: seen.offsetLeft, top: seen.offsetTop, width: seen.width, height: seen.height };
}
