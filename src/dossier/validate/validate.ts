/** The only way into the application for a dossier: nothing unchecked passes. */
import * as v from 'valibot';
import { format0Schema } from '../model/format-0.ts';
import { pointer } from '../model/pointer.ts';
import { type Dossier, dossierSchema } from '../model/schema.ts';
import { migrate, placeInFormat0 } from './migrate.ts';
import { referenceProblems } from './references.ts';

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
 * Gives the dossier as its schema reads it; one of an older format in the present one.
 * @throws DossierError that lists every problem, by its place in what was given.
 */
export function parseDossier(input: unknown): Dossier {
  return isFormat0(input)
    ? check(v.safeParse(format0Schema, input, { abortPipeEarly: true }), migrate, placeInFormat0)
    : check(v.safeParse(dossierSchema, input, { abortPipeEarly: true }), (dossier) => dossier, String);
}

/** It is the one that does not say its format. */
function isFormat0(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !Object.hasOwn(input, 'format');
}

function check<S extends typeof dossierSchema | typeof format0Schema>(
  result: v.SafeParseResult<S>,
  inPresentFormat: (output: v.InferOutput<S>) => Dossier,
  placed: (problem: string) => string,
): Dossier {
  const problems = (result.issues ?? []).map(
    ({ path, message }) => `${pointer(...(path ?? []).map(({ key }) => String(key)))}: ${brief(message)}`,
  );
  // References can be followed only where the shape holds.
  const dossier = result.typed ? inPresentFormat(result.output) : null;
  if (dossier) problems.push(...referenceProblems(dossier).map(placed));
  if (!dossier || problems.length > 0) throw new DossierError(problems);
  return dossier;
}
