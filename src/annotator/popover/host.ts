/** The one element of ours in the page: a host with a closed shadow root in the top layer, while a card is open. */

import { HOST_ATTRIBUTE } from '../../dom/focus.ts';
import {
  append,
  createElement,
  documentElement,
  findInDocument,
  fullscreenElement,
  matches,
} from '../../dom/members.ts';
import { composedParent, isElement } from '../../dom/nodes.ts';

/** How long a card can still be seen after its script has ended, in ms. */
const FUSE_MS = 500;

export interface Host {
  readonly element: HTMLElement;
  /** The element that is positioned. */
  readonly surface: HTMLElement;
  /** The element that the card is rendered into. */
  readonly content: HTMLElement;
  /** A live region; it stays while cards come and go, or no screen reader would read it. */
  readonly said: HTMLElement;
  /** The styles of the card. */
  readonly sheet: CSSStyleSheet;
  /** Shows that the script lives: without this the card is hidden when the fuse has burnt down. */
  keepAlive(): void;
  remove(): void;
}

/** Events in the card that the page must neither see nor answer. */
const PRIVATE_EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'wheel'],
];

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
  const said = createElement(document, 'p');
  said.className = 'said';
  said.setAttribute('role', 'status');
  surface.append(content, said);
  root.append(surface);
  for (const name of PRIVATE_EVENTS) surface.addEventListener(name, (event) => event.stopPropagation());

  removeStaleHosts();
  append(topLayerParent(near), element);
  element.showPopover();
  // Firefox ends the script of an extension that is switched off without an event. A rule of the manifest's would go
  // with the extension, but any page could probe for it. So the card has a fuse: an animation that hides it later.
  const fuse = surface.animate({ visibility: 'hidden' }, { delay: FUSE_MS, fill: 'forwards' });
  return {
    element,
    surface,
    content,
    said,
    sheet,
    // By the fuse's own time: after a page's long task it lags behind the clock for a frame, and then makes up for it.
    keepAlive() {
      if (Number(fuse.currentTime) > FUSE_MS / 2) fuse.currentTime = 0;
    },
    remove: () => element.remove(),
  };
}

/** Removes the host of a script that was ended before it could: hidden by its fuse, it is still there. */
function removeStaleHosts(): void {
  for (const host of findInDocument(document, `[${HOST_ATTRIBUTE}]`)) host.remove();
}

/** Elements outside of a modal dialog are inert, and those behind a fullscreen element unseen: the host stands inside. */
function topLayerParent(near: Node): Element {
  const fullscreen = fullscreenElement(document);
  for (let node: Node | null = near; node; node = composedParent(node))
    if (isElement(node) && (node === fullscreen || matches(node, 'dialog:modal'))) return node;
  return documentElement(document);
}
