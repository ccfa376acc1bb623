/**
 * Where text is clipped away and no scrolling leads to it: closed accordions, lines beyond a clamp, text for screen
 * readers alone. Reads computed styles; to be called only right after a layout (layout.ts).
 */
import {
  body,
  boxOf,
  clientHeight,
  clientWidth,
  documentElement,
  scrollHeight,
  scrollWidth,
} from '../../dom/members.ts';
import { flatParent, isElement } from '../../dom/nodes.ts';
import { EVERYWHERE, type Interval, type Region, regionOf, withinBox } from './region.ts';

/** Where the content of an element is seen. Boxes out of the flow are not clipped by all that their text is in. */
interface Seen {
  readonly inFlow: Region;
  readonly absolute: Region;
}

/** Returns a function that tells where the content of an element is seen, as long as the layout stays what it is. */
export function createClipping(): (element: Element) => Region {
  const page = wholePage();
  const known = new Map<Element, Seen>();
  return (element) => {
    const path: Element[] = [];
    let seen: Seen | undefined;
    for (let above: Node | null = element; isElement(above) && !seen; above = flatParent(above)) {
      // The overflow of the root and of the body is the view's.
      seen = above === body(document) || above === documentElement(document) ? page : known.get(above);
      if (!seen) path.push(above);
    }
    // Not by recursion: pages nest elements deeper than calls can be.
    let inner = seen ?? page;
    for (const next of path.reverse()) {
      inner = contentSeen(next, inner);
      known.set(next, inner);
    }
    return inner.inFlow;
  };
}

/** All of a page but what lies before its beginning, where text for screen readers alone is put as well. */
function wholePage(): Seen {
  const roots = [documentElement(document), body(document)].filter(isElement).map((root) => getComputedStyle(root));
  const isFromRight = roots.some(({ direction, writingMode }) => direction === 'rtl' || writingMode === 'vertical-rl');
  const page: Region = { x: [isFromRight ? -Infinity : -scrollX, Infinity], y: [-scrollY, Infinity] };
  return { inFlow: page, absolute: page };
}

function contentSeen(element: Element, outer: Seen): Seen {
  const style = getComputedStyle(element);
  // Each property that is read takes as long as all else here, so none is read that does not matter.
  const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  if (!clips && outer.inFlow === outer.absolute) return outer;
  const { position } = style;
  const around = position === 'fixed' ? EVERYWHERE : position === 'absolute' ? outer.absolute : outer.inFlow;
  const inFlow = clips ? regionOfContent(element, style, around) : around;
  return { inFlow, absolute: position === 'static' ? outer.absolute : inFlow };
}

function regionOfContent(element: Element, style: CSSStyleDeclaration, outer: Region): Region {
  const { overflowX, overflowY, display } = style;
  if (display === 'inline' || display === 'contents') return outer;
  const box = regionOf(boxOf(element));
  const within = (overflow: string, axis: 'x' | 'y', isLonger: boolean): Interval =>
    overflow === 'visible'
      ? outer[axis]
      : withinBox(outer[axis], box[axis], isLonger && (overflow === 'auto' || overflow === 'scroll'));
  return {
    x: within(overflowX, 'x', scrollWidth(element) > clientWidth(element)),
    y: within(overflowY, 'y', scrollHeight(element) > clientHeight(element)),
  };
}
