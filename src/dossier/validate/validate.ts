/** Parses dossiers. Nothing else may turn input into a dossier, so that none is used unchecked. */
import * as v from 'valibot';
import { format0Schema } from '../model/format-0.ts';
import { pointer } from '../model/pointer.ts';
import { type Dossier, dossierSchema } from '../model/schema.ts';
import { migrate, placeInFormat0 } from './migrate.ts';
import { referenceProblems } from './references.ts';

/** Lists all problems of a dossier, each as "JSON pointer: problem". */
export class DossierError extends Error {
  override readonly name = 'DossierError';

  constructor(readonly problems: readonly string[]) {
    super(`The dossier is not valid:\n${problems.join('\n')}`);
  }
}

/** Shortens a message, as it quotes the input, which may be long. */
function brief(message: string): string {
  return message.length > 160 ? `${message.slice(0, 160)}…` : message;
}

/**
 * Parses a dossier and converts older formats to the current one.
 * @throws DossierError that lists every problem by its place in the input
 */
export function parseDossier(input: unknown): Dossier {
  return isFormat0(input)
    ? check(v.safeParse(format0Schema, input, { abortPipeEarly: true }), migrate, placeInFormat0)
    : check(v.safeParse(dossierSchema, input, { abortPipeEarly: true }), (dossier) => dossier, String);
}

/** Only format 0 has no `format`. */
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
  // References can only be followed if the schema matches.
  const dossier = result.typed ? inPresentFormat(result.output) : null;
  if (dossier) problems.push(...referenceProblems(dossier).map(placed));
  if (!dossier || problems.length > 0) throw new DossierError(problems);
  return dossier;
}
