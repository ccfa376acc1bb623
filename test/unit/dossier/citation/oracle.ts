/** Reads citations back with citation-js. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import * as v from 'valibot';

const item = v.object({
  id: v.string(),
  type: v.string(),
  title: v.string(),
  author: v.optional(v.array(v.record(v.string(), v.string()))),
  publisher: v.optional(v.string()),
  'container-title': v.optional(v.string()),
  issued: v.optional(v.strictObject({ 'date-parts': v.tuple([v.array(v.number())]) })),
  accessed: v.optional(v.strictObject({ 'date-parts': v.tuple([v.array(v.number())]) })),
  URL: v.optional(v.string()),
  note: v.string(),
});

export type Item = v.InferOutput<typeof item>;

/** Returns the CSL-JSON items that citation-js reads from BibTeX, RIS or CSL-JSON. */
export function readCitation(text: string): Item[] {
  return v.parse(v.array(item), new Cite(text).data);
}
