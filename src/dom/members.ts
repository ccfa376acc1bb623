/**
 * DOM members that a page cannot hide. A form's controls, and some elements of a document, hide a member of the same name
 * ([LegacyOverrideBuiltIns] in the HTML standard), in Chromium's isolated worlds too: with `<input name="parentNode">` in
 * it, `form.parentNode` is the input. Accessors taken from the prototypes are never hidden.
 */

interface Owners {
  Node: Node;
  Element: Element;
  Document: Document;
  HTMLElement: HTMLElement;
  Text: Text;
}

/** @throws TypeError where the browser has no such accessor */
function getter<O extends keyof Owners, K extends keyof Owners[O] & string>(owner: O, name: K) {
  const get = Object.getOwnPropertyDescriptor(globalThis[owner].prototype, name)?.get;
  if (!get) throw new TypeError(`no accessor ${owner}.${name}`);
  return (target: Owners[O]): Owners[O][K] => get.call(target);
}

/** The signature of a method; of overloads, the last. */
type Signature<T> = T extends (...args: infer A) => infer R ? { readonly args: A; readonly result: R } : never;

function method<O extends keyof Owners, K extends keyof Owners[O] & string>(owner: O, name: K) {
  const own = Object.getOwnPropertyDescriptor(globalThis[owner].prototype, name)?.value;
  return (target: Owners[O], ...args: Signature<Owners[O][K]>['args']): Signature<Owners[O][K]>['result'] =>
    own.apply(target, args);
}

export const parentNode = /* @__PURE__ */ getter('Node', 'parentNode');
export const parentElement = /* @__PURE__ */ getter('Node', 'parentElement');
export const firstChild = /* @__PURE__ */ getter('Node', 'firstChild');
export const lastChild = /* @__PURE__ */ getter('Node', 'lastChild');
export const childNodes = /* @__PURE__ */ getter('Node', 'childNodes');
export const previousSibling = /* @__PURE__ */ getter('Node', 'previousSibling');
export const isConnected = /* @__PURE__ */ getter('Node', 'isConnected');
export const ownerDocument = /* @__PURE__ */ getter('Node', 'ownerDocument');
export const textContent = /* @__PURE__ */ getter('Node', 'textContent');
export const contains = /* @__PURE__ */ method('Node', 'contains');
export const getRootNode = /* @__PURE__ */ method('Node', 'getRootNode');
export const compareDocumentPosition = /* @__PURE__ */ method('Node', 'compareDocumentPosition');

export const localName = /* @__PURE__ */ getter('Element', 'localName');
export const namespaceURI = /* @__PURE__ */ getter('Element', 'namespaceURI');
export const shadowRoot = /* @__PURE__ */ getter('Element', 'shadowRoot');
export const firstElementChild = /* @__PURE__ */ getter('Element', 'firstElementChild');
export const nextElementSibling = /* @__PURE__ */ getter('Element', 'nextElementSibling');
export const closest = /* @__PURE__ */ method('Element', 'closest');
export const matches = /* @__PURE__ */ method('Element', 'matches');
export const hasAttribute = /* @__PURE__ */ method('Element', 'hasAttribute');
export const getElementsByTagName = /* @__PURE__ */ method('Element', 'getElementsByTagName');
export const querySelector = /* @__PURE__ */ method('Element', 'querySelector');
export const checkVisibility = /* @__PURE__ */ method('Element', 'checkVisibility');
export const scrollIntoView = /* @__PURE__ */ method('Element', 'scrollIntoView');
export const currentCSSZoom = /* @__PURE__ */ getter('Element', 'currentCSSZoom');
export const boxOf = /* @__PURE__ */ method('Element', 'getBoundingClientRect');
export const clientWidth = /* @__PURE__ */ getter('Element', 'clientWidth');
export const clientHeight = /* @__PURE__ */ getter('Element', 'clientHeight');
export const scrollWidth = /* @__PURE__ */ getter('Element', 'scrollWidth');
export const scrollHeight = /* @__PURE__ */ getter('Element', 'scrollHeight');
export const append = /* @__PURE__ */ method('Element', 'append');

export const remove = /* @__PURE__ */ method('Element', 'remove');
export const focus = /* @__PURE__ */ method('HTMLElement', 'focus');

export const createTreeWalker = /* @__PURE__ */ method('Document', 'createTreeWalker');
export const createRange = /* @__PURE__ */ method('Document', 'createRange');
export const createExpression = /* @__PURE__ */ method('Document', 'createExpression');
export const createElement = /* @__PURE__ */ method('Document', 'createElement');
export const createElementNS = /* @__PURE__ */ method('Document', 'createElementNS');
export const createTextNode = /* @__PURE__ */ method('Document', 'createTextNode');
export const elementFromPoint = /* @__PURE__ */ method('Document', 'elementFromPoint');
export const elementsFromPoint = /* @__PURE__ */ method('Document', 'elementsFromPoint');
export const hasFocus = /* @__PURE__ */ method('Document', 'hasFocus');
export const findInDocument = /* @__PURE__ */ method('Document', 'querySelectorAll');
export const activeElement = /* @__PURE__ */ getter('Document', 'activeElement');
export const fullscreenElement = /* @__PURE__ */ getter('Document', 'fullscreenElement');
export const hidden = /* @__PURE__ */ getter('Document', 'hidden');
export const adoptedStyleSheets = /* @__PURE__ */ getter('Document', 'adoptedStyleSheets');
export const body = /* @__PURE__ */ getter('Document', 'body');
export const documentElement = /* @__PURE__ */ getter('Document', 'documentElement');
export const designMode = /* @__PURE__ */ getter('Document', 'designMode');
export const execCommand = /* @__PURE__ */ method('Document', 'execCommand');
export const readyState = /* @__PURE__ */ getter('Document', 'readyState');

const slotOfElement = /* @__PURE__ */ getter('Element', 'assignedSlot');
const slotOfText = /* @__PURE__ */ getter('Text', 'assignedSlot');
export const assignedSlot = (node: Element | Text) => (node instanceof Text ? slotOfText(node) : slotOfElement(node));

const nodeTypeOf = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeType')?.get;

/** 0 for what is no node: events happen to the window, too. */
export function nodeType(target: EventTarget | null): number {
  return target === null || target === window ? 0 : (nodeTypeOf?.call(target) ?? 0);
}
