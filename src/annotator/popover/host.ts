/** The only element that Caveat adds to a page: a host in the top layer with a closed shadow root, while a card is open. */
import { HOST_ATTRIBUTE } from '../../dom/focus.ts';
import {
  append,
  createElement,
  documentElement,
  findInDocument,
  fullscreenElement,
  matches,
  remove,
} from '../../dom/members.ts';
import { composedParent, isElement } from '../../dom/nodes.ts';

/** The time for which a card stays visible after its script has ended, in ms. */
const FUSE_MS = 500;

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
  /** Resets the fuse, which otherwise hides the card. */
  keepAlive(): void;
}

export function openHost(near: Node): Host {
  const element = createElement(document, 'div');
  element.setAttribute(HOST_ATTRIBUTE, '');
  element.popover = 'manual';
  const styles = {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    inset: '0 auto auto 0',
    width: '0',
    height: '0',
  };
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');

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

  removeStaleHosts();
  append(topLayerParent(near), element);
  element.showPopover();
  // Firefox ends the scripts of a disabled extension without an event. A style sheet in the manifest would go with the
  // extension, but any page could detect it. So the card has a fuse: a delayed animation that hides it.
  const fuse = surface.animate({ visibility: 'hidden' }, { delay: FUSE_MS, fill: 'forwards' });
  return {
    element,
    surface,
    content,
    status,
    sheet,
    // Measured by the animation's own time, which lags behind the clock for a frame after a long task of the page.
    keepAlive() {
      if (Number(fuse.currentTime) > FUSE_MS / 2) fuse.currentTime = 0;
    },
  };
}

/** Removes hosts of scripts that ended early: their fuse has hidden them, but they are still in the page. */
function removeStaleHosts(): void {
  for (const host of findInDocument(document, `[${HOST_ATTRIBUTE}]`)) remove(host);
}

/** The parent for the host: a modal dialog or fullscreen element around the mention, as the rest is inert or hidden. */
function topLayerParent(near: Node): Element {
  const fullscreen = fullscreenElement(document);
  for (let node: Node | null = near; node; node = composedParent(node))
    if (isElement(node) && (node === fullscreen || matches(node, 'dialog:modal'))) return node;
  return documentElement(document);
}
