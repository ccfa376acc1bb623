/** The only way into the application for a dossier: nothing unchecked passes. */
import * as v from 'valibot';
import { pointer } from './pointer.ts';
import { referenceProblems } from './references.ts';
import { type Dossier, dossierSchema } from './schema.ts';

/** Says all that is wrong with a dossier, each as "JSON pointer: what is wrong". */
export class DossierError extends Error {
  override readonly name = 'DossierError';

  constructor(readonly problems: readonly string[]) {
    super(`The dossier is not valid:\n${problems.join('\n')}`);
  }
}

/** Messages repeat what was found, which may be long. */
function brief(message: string): string {
  return message.length > 160 ? `${message.slice(0, 160)}…` : message;
}

/**
 * Gives the dossier as its schema reads it.
 * @throws DossierError that lists every problem.
 */
export function parseDossier(input: unknown): Dossier {
  const result = v.safeParse(dossierSchema, input, { abortPipeEarly: true });
  const problems = (result.issues ?? []).map(
    ({ path, message }) => `${pointer(...(path ?? []).map(({ key }) => String(key)))}: ${brief(message)}`,
  );
  // References can be followed only where the shape holds.
  if (result.typed) problems.push(...referenceProblems(result.output));
  if (!result.success || problems.length > 0) throw new DossierError(problems);
  return result.output;
}
