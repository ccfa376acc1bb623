/** Tells whether the text below an element can be seen through it. To be asked right after a layout, as it reads styles. */
import { checkVisibility, matches } from '../../dom/members.ts';

/** These draw something of their own. */
const REPLACED = 'img, picture, video, canvas, iframe, object, embed, svg, input, textarea, select, meter, progress';

/** True for a sheet that only takes clicks, or a link that is stretched over a teaser, at a point of the view in CSS px. */
export function isSeeThrough(element: Element, x: number, y: number): boolean {
  if (!checkVisibility(element, { opacityProperty: true, visibilityProperty: true })) return true;
  if (matches(element, REPLACED)) return false;
  const isHit = [...element.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
  // Where the element has no box itself, one that it generates was hit: a link is stretched by `::after`.
  const generated = ['::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo)).filter(isStretched);
  return [...(isHit ? [getComputedStyle(element)] : []), ...generated].every(isUnpainted);
}

const isStretched = ({ content, position }: CSSStyleDeclaration) =>
  content !== 'none' && content !== 'normal' && (position === 'absolute' || position === 'fixed');

const isUnpainted = ({ backgroundColor, backgroundImage, backdropFilter, opacity }: CSSStyleDeclaration) =>
  opacity === '0' ||
  (isTransparent(backgroundColor) && backgroundImage === 'none' && (backdropFilter || 'none') === 'none');

/** Computed colours name their opacity last: "rgba(0, 0, 0, 0)", "color(srgb 0 0 0 / 0)". */
const isTransparent = (color: string) => /^rgba\(.*, 0\)$|\/ 0\)$/.test(color);
