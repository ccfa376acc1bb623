/** Asks once for all times. A failure is not remembered: `missing` is the answer then, and the next time it is asked anew. */
export function askOnce<T>(ask: () => Promise<T>, missing: T): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= ask().catch(() => {
      answer = null;
      return missing;
    });
    return answer;
  };
}
