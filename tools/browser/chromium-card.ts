import type { CDPSession, Frame } from 'puppeteer-core';
import { findHost, fromText } from './text.ts';

/** Calls a function, given as text, with the card's root and the arguments. Returns null if there is no card. */
export async function callInCard(frame: Frame, text: string, args: unknown[]) {
  const { objectId } = (await frame.evaluateHandle(findHost)).remoteObject();
  if (!objectId) return null;
  const client = clientOf(frame);
  const { node } = await client.send('DOM.describeNode', { objectId });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (!backendNodeId) return null;
  const { object: root } = await client.send('DOM.resolveNode', { backendNodeId });
  if (!root.objectId) return null;
  const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
    functionDeclaration: text,
    objectId: root.objectId,
    arguments: [{ objectId: root.objectId }, { value: JSON.stringify(args) }],
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return fromText(result.value);
}

/** Returns the connection of a frame, which puppeteer does not declare. A cross-site frame has its own. */
function clientOf(frame: Frame): CDPSession {
  if ('client' in frame && isClient(frame.client)) return frame.client;
  throw new Error('puppeteer no longer exposes the connection of a frame.');
}

function isClient(value: unknown): value is CDPSession {
  return typeof value === 'object' && value !== null && 'send' in value;
}
