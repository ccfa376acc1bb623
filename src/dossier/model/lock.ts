/** What was checked of a dossier against its sources' texts, and when. `npm run dossier:check` writes it. */
import * as v from 'valibot';
import { isDate } from './dates.ts';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isDate, 'expected a day of the calendar'));

export const lockSchema = v.strictObject({
  dossier: v.string(),
  /** The day on which the locators were last looked for. */
  checked: day,
  /** SHA-256 of each text that was at hand, by the id of its source. */
  texts: v.record(v.string(), v.string()),
  /** A short hash of each claim's, disagreement's and entity's texts, by its id: what changes is to be told to readers. */
  statements: v.record(v.string(), v.string()),
  evidence: v.array(
    v.strictObject({
      /** Id of the claim, or of the disagreement with the place of the position: "who-did-it/0". */
      in: v.string(),
      source: v.string(),
      locator: v.nullable(v.string()),
      /** Word for word, or after quotes, dashes and spaces were made alike; null where no text is at hand. */
      found: v.nullable(v.picklist(['exact', 'folded'])),
      /** A short hash of the statement, its stance and the locator: a reading holds for just these. */
      statement: v.string(),
      /** When someone who did not write it read the evidence against its text. */
      read: v.nullable(day),
    }),
  ),
});

export type Lock = v.InferOutput<typeof lockSchema>;

/** @throws ValiError for anything that is no lock */
export function parseLock(input: unknown): Lock {
  return v.parse(lockSchema, input);
}

/** How a piece of evidence was checked; null where the lock does not know it. */
export function checkOf(
  lock: Lock,
  place: string,
  source: string,
): Pick<Lock['evidence'][number], 'found' | 'read'> | null {
  return lock.evidence.find((entry) => entry.in === place && entry.source === source) ?? null;
}
