/** The only element that Caveat adds to a page: a host in the top layer with a closed shadow root, while a card is open. */
import { HOST_ATTRIBUTE } from '../../dom/focus.ts';
import {
  append,
  checkVisibility,
  createElement,
  findInDocument,
  isConnected,
  matches,
  parentNode,
  remove,
} from '../../dom/members.ts';
import { hostParents } from './host-parents.ts';

/** The time for which a card stays visible after its script has ended, in ms. */
const FUSE_MS = 500;

/** The page can style a host only by its attributes: no rule of a page goes before an important one in `style`. */
const STYLE = Object.entries({
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
})
  .map(([name, value]) => `${name}: ${value} !important;`)
  .join(' ');

const ATTRIBUTES: Readonly<Record<string, string>> = { [HOST_ATTRIBUTE]: '', popover: 'manual', style: STYLE };

export interface Host {
  readonly element: HTMLElement;
  /** The element that is positioned. */
  readonly surface: HTMLElement;
  /** The element that the card is rendered into. */
  readonly content: HTMLElement;
  /** A live region. It stays while cards are replaced, or screen readers would not read it. */
  readonly status: HTMLElement;
  /** The styles of the card. */
  readonly sheet: CSSStyleSheet;
  /** True while it stands where it was put, as it was made. */
  isUntouched(): boolean;
  /** Puts it back as it was, and elsewhere if it was taken out. */
  putBack(): void;
  /** Goes on top of everything again, after something around a mention has come to fill the screen or ceased to. */
  goOnTop(near: Node): void;
  /** Resets the fuse, which otherwise hides the card. */
  keepAlive(): void;
  remove(): void;
}

export function openHost(near: Node): Host {
  const element = createElement(document, 'div');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  const surface = createElement(document, 'div');
  surface.className = 'surface';
  const content = createElement(document, 'div');
  const status = createElement(document, 'p');
  status.className = 'said';
  status.setAttribute('role', 'status');
  surface.append(content, status);
  root.append(surface);

  let parents = hostParents(near);
  const isIn = (parent: Element | undefined) => parent !== undefined && parentNode(element) === parent;
  const isWhole = () =>
    element.attributes.length === Object.keys(ATTRIBUTES).length &&
    Object.entries(ATTRIBUTES).every(([name, value]) => element.getAttribute(name) === value);
  const put = () => {
    for (const { name } of [...element.attributes]) if (!(name in ATTRIBUTES)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(ATTRIBUTES)) element.setAttribute(name, value);
    // Some draw nothing that is put into them, such as hosts of shadow trees without a slot.
    for (const parent of [...parents]) {
      if (isConnected(parent) && !isIn(parent)) append(parent, element);
      if (isIn(parent) && !matches(element, ':popover-open')) element.showPopover();
      if (isIn(parent) && checkVisibility(element)) break;
      parents.push(...parents.splice(0, 1));
    }
  };
  removeStaleHosts();
  put();
  // Firefox ends the scripts of a disabled extension without an event. A style sheet in the manifest would go with the
  // extension, but any page could detect it. So the card has a fuse: a delayed animation that hides it.
  const fuse = surface.animate({ visibility: 'hidden' }, { delay: FUSE_MS, fill: 'forwards' });
  return {
    element,
    surface,
    content,
    status,
    sheet,
    isUntouched: () => isConnected(element) && isIn(parents[0]) && isWhole() && matches(element, ':popover-open'),
    putBack() {
      if (!isIn(parents[0])) parents.push(...parents.splice(0, 1));
      put();
    },
    goOnTop(next) {
      element.hidePopover();
      parents = hostParents(next);
      put();
    },
    // Measured by the animation's own time, which lags behind the clock for a frame after a long task of the page.
    keepAlive() {
      if (Number(fuse.currentTime) > FUSE_MS / 2) fuse.currentTime = 0;
    },
    remove() {
      element.remove();
      // A page that puts the host in again has nothing to show.
      surface.remove();
    },
  };
}

/** Removes hosts of scripts that ended early: their fuse has hidden them, but they are still in the page. */
function removeStaleHosts(): void {
  for (const host of findInDocument(document, `[${HOST_ATTRIBUTE}]`)) remove(host);
}
