/** Entities as lines of JSON, of which a page parses those that it may have. */
import type { Named } from '../dossier/model/names.ts';

/** An entity as JSON: its id first, which is read without parsing the rest, and own words as JSON of their own, which few texts need. */
export const lineOf = ({ id, own, ...names }: Named) => JSON.stringify({ id, ...names, own: JSON.stringify(own) });

/** Reads such a line. */
export function readLine(line: string): Named {
  const { own, ...names }: Omit<Named, 'own'> & { readonly own: string } = JSON.parse(line);
  return {
    ...names,
    get own() {
      return JSON.parse(own);
    },
  };
}
