import * as v from 'valibot';
import { browser, type Runtime } from '../browser.ts';
import type { Answer } from './background.ts';

/** The schema of each message's parameters, by its name. */
export type Contract = Readonly<Record<string, v.GenericSchema>>;

export type Handlers<C extends Contract, R extends Record<keyof C, unknown>> = {
  readonly [N in keyof C]: (params: v.InferOutput<C[N]>, sender: Runtime.MessageSender) => R[N] | Promise<R[N]>;
};

const envelope = v.strictObject({ name: v.string(), params: v.unknown() });

/** Parses a message. @throws TypeError that names the message, if its name or shape is not in the contract */
export function parseMessage<C extends Contract>(contract: C, message: unknown) {
  const read = v.safeParse(envelope, message);
  if (!read.success) throw new TypeError('Caveat: refused a message that is not { name, params }');
  const { name, params } = read.output;
  const schema = Object.hasOwn(contract, name) ? contract[name] : undefined;
  if (!schema) throw new TypeError(`Caveat: refused a message with the unknown name "${name.slice(0, 80)}"`);
  const parsed = v.safeParse(schema, params);
  if (parsed.success) return { name, params: parsed.output };
  throw new TypeError(`Caveat: refused a malformed "${name}" message: ${v.summarize(parsed.issues)}`);
}

/** Answers messages until the signal aborts. Errors go back to the sender; see `Answer`. */
export function receive<C extends Contract, R extends Record<keyof C, unknown>>(
  contract: C,
  handlers: Handlers<C, R>,
  signal: AbortSignal,
): void {
  const listener = async (message: unknown, sender: Runtime.MessageSender): Promise<Answer<unknown>> => {
    try {
      const { name, params } = parseMessage(contract, message);
      return { value: await handlers[name]?.(params, sender) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
