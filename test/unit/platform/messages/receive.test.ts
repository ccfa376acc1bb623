import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { backgroundContract } from '../../../../src/platform/messages/background.ts';
import { parseMessage } from '../../../../src/platform/messages/receive.ts';

vi.mock('../../../../src/platform/browser.ts', () => ({ browser: {} }));

const contract = { greet: v.strictObject({ whom: v.string() }), stop: v.strictObject({}) };

describe('parseMessage', () => {
  it('accepts a message of the contract', () => {
    const message = { name: 'greet', params: { whom: 'you' } };
    expect(parseMessage(contract, message)).toEqual(message);
    const offers = { keep: false, siteOff: true, opens: 'brief' };
    const ask = { name: 'card', params: { entity: 'ascend-910c', level: 'brief', language: 'en', offers } };
    expect(parseMessage(backgroundContract, ask)).toEqual(ask);
  });

  it.each(['shout', '', 'toString', 'constructor', '__proto__', 'hasOwnProperty'])(
    'refuses a message with the unknown name %j and quotes it',
    (name) => {
      expect(() => parseMessage(contract, { name, params: {} })).toThrow(TypeError);
      expect(() => parseMessage(contract, { name, params: {} })).toThrow(`unknown name "${name}"`);
    },
  );

  it('shortens a long name in its error', () => {
    const name = 'x'.repeat(10_000);
    expect(() => parseMessage(contract, { name, params: {} })).toThrow(/unknown name "x{80}"$/);
  });

  it.each([[{}], [{ whom: 1 }], [{ whom: 'you', loud: true }], [null], [undefined], ['you'], [[]]])(
    'refuses malformed parameters and names the message: %j',
    (params) => {
      expect(() => parseMessage(contract, { name: 'greet', params })).toThrow(TypeError);
      expect(() => parseMessage(contract, { name: 'greet', params })).toThrow(/malformed "greet" message: \S/);
    },
  );

  it.each([
    [undefined],
    [null],
    ['stop'],
    [['stop', {}]],
    [{}],
    [{ name: 'stop' }],
    [{ params: {} }],
    [{ name: 1, params: {} }],
    [{ name: 'stop', params: {}, more: 1 }],
  ])('refuses a value that is not a message: %j', (message) => {
    expect(() => parseMessage(contract, message)).toThrow(/not \{ name, params \}/);
  });

  it('accepts any value of the contract and throws a TypeError for all others', () => {
    const anything = fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true });
    const name = fc.oneof(fc.constantFrom(...Object.keys(contract)), fc.string());
    const message = fc.oneof(anything, fc.record({ name, params: anything }));
    fc.assert(
      fc.property(message, (sent) => {
        try {
          expect(Object.keys(contract)).toContain(parseMessage(contract, sent).name);
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
        }
      }),
    );
  });
});
