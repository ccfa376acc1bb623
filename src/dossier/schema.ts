/** The shape of a dossier: typed once here, validated wherever a dossier enters. */
import * as v from 'valibot';
import { isDate } from './dates.ts';
import { DETAIL_LEVELS } from './levels.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id such as "post-training-only"'));

/** A day, a month or a year: sources do not always say the day. */
const date = v.pipe(v.string(), v.check(isDate, 'expected a date such as "2026-06-05" or "2026-06"'));

const day = v.pipe(
  v.string(),
  v.check((value) => value.length === 10 && isDate(value), 'expected a day such as "2026-06-05"'),
);

const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(600));

/** One text in each language of the dossier. */
const localized = v.strictObject({ en: text });

const level = v.picklist(DETAIL_LEVELS);

/** A name is its parts in order; each part lists the ways it is written. */
const name = v.pipe(v.array(v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.nonEmpty())), v.nonEmpty());

const entity = v.strictObject({
  id,
  name: text,
  kind: localized,
  names: v.pipe(v.array(name), v.nonEmpty()),
});

const source = v.strictObject({
  id,
  publisher: text,
  author: v.optional(text),
  title: text,
  url: v.nullable(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
  date: v.nullable(date),
  kind: v.picklist(['announcement', 'primary', 'technical report', 'news', 'briefing', 'blog', 'commentary']),
  derivedFrom: v.array(v.strictObject({ source: id, how: v.picklist(['stated', 'inferred']) })),
});

/** A locator is a quotation short enough to find the place by, and no longer. */
const locator = v.pipe(
  text,
  v.check((words) => words.split(/\s+/).length <= 8, 'expected at most eight words'),
);

const evidence = v.strictObject({
  source: id,
  stance: v.picklist(['supports', 'disputes', 'qualifies']),
  /** Absent where no text of the source is at hand. */
  locator: v.nullable(locator),
  /**
   * Where this statement comes from, when that is not where the article as a whole comes from:
   * the article itself for a remark of its own, null where nobody says.
   */
  origin: v.optional(v.nullable(id)),
});

const claim = v.strictObject({
  id,
  kind: v.picklist(['fact', 'caveat']),
  entities: v.pipe(v.array(id), v.nonEmpty()),
  text: localized,
  level,
  /** The point in time that the statement speaks of, or until when an absence was looked for. */
  asOf: v.nullable(date),
  /** For a caveat: the facts that it travels with. */
  qualifies: v.optional(v.array(id), []),
  overtaken: v.optional(v.strictObject({ by: id, date })),
  evidence: v.pipe(v.array(evidence), v.nonEmpty()),
});

export const dossierSchema = v.strictObject({
  id,
  title: localized,
  revision: day,
  entities: v.pipe(v.array(entity), v.nonEmpty()),
  sources: v.pipe(v.array(source), v.nonEmpty()),
  claims: v.pipe(v.array(claim), v.nonEmpty()),
});

export type Dossier = v.InferOutput<typeof dossierSchema>;
export type Entity = Dossier['entities'][number];
export type Source = Dossier['sources'][number];
export type Claim = Dossier['claims'][number];
export type Evidence = Claim['evidence'][number];
