/** Turns components into plain data. */
import { type ComponentChild, isValidElement } from 'preact';
import type { CardNode } from '../platform/messages/card.ts';

/**
 * Runs components and returns the resulting elements as plain data. These have no behaviour: a button's action is in a
 * `data-` attribute, for the code that builds the card.
 * @throws TypeError for an attribute that is not a string, number or boolean, such as an event handler
 */
export function toTree(child: ComponentChild): CardNode[] {
  if (child === null || child === undefined || typeof child === 'boolean') return [];
  if (Array.isArray(child)) return child.flatMap(toTree);
  if (!isValidElement(child)) return [String(child)];
  const { type, props } = child;
  if (typeof type === 'function') return toTree(Reflect.apply(type, undefined, [props]));
  const { children, ...attributes } = props;
  return [{ tag: type, attributes: textAttributes(attributes), children: toTree(children) }];
}

function textAttributes(attributes: object): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value !== 'string' && typeof value !== 'number' && value !== true)
      throw new TypeError(`a card cannot carry the attribute "${name}": ${typeof value}`);
    texts[name] = value === true ? '' : String(value);
  }
  return texts;
}
