/** Things that hold until their signals abort. */

export interface Held<T> {
  readonly value: T;
  readonly signal: AbortSignal;
}

export interface Until<T> {
  add(value: T, signal: AbortSignal): void;
  /** What still holds, in order. Who runs code of others on the way has to look at each signal again. */
  held(): readonly Held<T>[];
}

/** Nothing listens to the signals: a listener each costs every page more than looking at them when it matters. */
export function createUntil<T>(): Until<T> {
  let all: readonly Held<T>[] = [];
  const held = () => {
    if (all.some(({ signal }) => signal.aborted)) all = all.filter(({ signal }) => !signal.aborted);
    return all;
  };
  return {
    add(value, signal) {
      all = [...held(), { value, signal }];
    },
    held,
  };
}
