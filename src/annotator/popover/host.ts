/** The one element of ours in the page: a host with a closed shadow root in the top layer, while a card is open. */

import { HOST_ATTRIBUTE } from '../../dom/host-attribute.ts';
import { isElement, isShadowRoot } from '../../dom/nodes.ts';

/** How long a card is still to be seen after its script has ended, in ms. */
const FUSE = 500;

export interface Host {
  readonly element: HTMLElement;
  /** What is placed. */
  readonly surface: HTMLElement;
  /** What the card is rendered into. */
  readonly content: HTMLElement;
  /** What is read out when its text changes; it stays while cards come and go, or nobody would hear of it. */
  readonly said: HTMLElement;
  /** The styles of what is in it. */
  readonly sheet: CSSStyleSheet;
  /** Says that the script lives; without it the card is hidden when the fuse has burnt down. */
  keepAlive(): void;
  remove(): void;
}

/** What the page must neither see nor answer of what happens in the card. */
const PRIVATE_EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'wheel'],
];

export function openHost(near: Node): Host {
  const element = document.createElement('div');
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
  const surface = document.createElement('div');
  surface.className = 'surface';
  const content = document.createElement('div');
  const said = document.createElement('p');
  said.className = 'said';
  said.setAttribute('role', 'status');
  surface.append(content, said);
  root.append(surface);
  for (const name of PRIVATE_EVENTS) surface.addEventListener(name, (event) => event.stopPropagation());

  removeStaleHosts();
  topLayerParent(near).append(element);
  element.showPopover();
  // Firefox ends the script of an extension that is switched off without an event. A rule of the manifest's would go
  // with the extension, but any page could probe for it. So the card has a fuse: an animation that hides it later.
  const fuse = surface.animate({ visibility: 'hidden' }, { delay: FUSE, fill: 'forwards' });
  return {
    element,
    surface,
    content,
    said,
    sheet,
    // By the fuse's own time: after a page's long task it lags behind the clock for a frame, and then makes up for it.
    keepAlive() {
      if (Number(fuse.currentTime) > FUSE / 2) fuse.currentTime = 0;
    },
    remove: () => element.remove(),
  };
}

/** Clears away the host of a script that was ended before it could; what its fuse has hidden is still there. */
function removeStaleHosts(): void {
  for (const host of document.querySelectorAll(`[${HOST_ATTRIBUTE}]`)) host.remove();
}

/** What is outside of a modal dialog is inert, and behind a fullscreen element nothing is seen: go inside. */
function topLayerParent(near: Node): Element {
  for (let node: Node | null = near; node; node = parentOf(node)) {
    if (isElement(node) && (node.matches('dialog:modal') || node === document.fullscreenElement)) return node;
  }
  return document.documentElement;
}

function parentOf(node: Node): Node | null {
  return isShadowRoot(node) ? node.host : node.parentNode;
}
