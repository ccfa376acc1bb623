/** The record of how a dossier was checked against its sources' texts. `npm run dossier:check` writes it. */
import * as v from 'valibot';
import { isDate } from './dates.ts';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isDate, 'expected an existing day'));

export const lockSchema = v.strictObject({
  dossier: v.string(),
  /** The day on which the locators were last looked up. */
  checked: day,
  /** The SHA-256 of each available text, by the id of its source. */
  texts: v.record(v.string(), v.string()),
  /** A short hash of each claim's, disagreement's and entity's texts, by its id. Readers have to be told of changes. */
  statements: v.record(v.string(), v.string()),
  evidence: v.array(
    v.strictObject({
      /** The id of the claim, or of the disagreement with the index of the position: "who-did-it/0". */
      in: v.string(),
      source: v.string(),
      locator: v.nullable(v.string()),
      /** `exact` is word for word, `folded` ignores quotation marks, dashes and spaces; null without a text. */
      found: v.nullable(v.picklist(['exact', 'folded'])),
      /** A short hash of the statement, its stance and the locator, for which alone `read` is valid. */
      statement: v.string(),
      /** The day on which someone other than its author compared the evidence with the text. */
      read: v.nullable(day),
    }),
  ),
});

export type Lock = v.InferOutput<typeof lockSchema>;

/** Parses a lock. @throws ValiError if the input is not one */
export function parseLock(input: unknown): Lock {
  return v.parse(lockSchema, input);
}

/** Returns how a piece of evidence was checked; null if the lock does not have it. */
export function checkOf(
  lock: Lock,
  place: string,
  source: string,
): Pick<Lock['evidence'][number], 'found' | 'read'> | null {
  return lock.evidence.find((entry) => entry.in === place && entry.source === source) ?? null;
}
